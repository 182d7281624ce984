import { EITHER, FIXED, LOOSE, LOOSE_WHEN_STRONG, STRONG_VERBS, type Strong } from './verbs';

/** Every form that a verb can take, separated ones not: "aanvragen" → aanvraag, aanvraagt, aangevraagd, aangevraagde … */
export function verbForms(infinitive: string): string[] {
  const forms = new Set([infinitive, `${infinitive}d`, `${infinitive}de`]);
  for (const form of simpleForms(infinitive)) forms.add(form);
  for (const { front, root } of splits(infinitive)) {
    for (const form of simpleForms(root)) forms.add(front + form);
    for (const participle of participlesOf(root)) addParticiple(forms, front + participle);
  }
  for (const participle of participlesOf(infinitive)) addParticiple(forms, participle);
  return [...forms];
}

/** The loose part of a verb with the forms it leaves behind: "aanvragen" → aan + vraag, vraagt, vroeg … */
export function looseForms(infinitive: string): { front: string; forms: string[] } | undefined {
  const [split] = splits(infinitive);
  if (!split) return undefined;
  return { front: split.front, forms: [split.root, ...simpleForms(split.root)] };
}

/** The ways in which a loose part may stand in front of a verb. A verb that is one of ours has no part in front. */
function splits(infinitive: string): { front: string; root: string }[] {
  if (STRONG_VERBS.has(infinitive)) return [];
  return LOOSE.filter(
    (front) => infinitive.startsWith(front) && mayComeLoose(front, infinitive.slice(front.length)),
  ).map((front) => ({ front, root: infinitive.slice(front.length) }));
}

function mayComeLoose(front: string, root: string): boolean {
  return LOOSE_WHEN_STRONG.has(front) ? STRONG_VERBS.has(root) : looksLikeVerb(root);
}

function looksLikeVerb(root: string): boolean {
  return (
    STRONG_VERBS.has(root) || (root.length >= 5 && root.endsWith('en') && /^[^aeiou]*[aeiou]/.test(root))
  );
}

function addParticiple(forms: Set<string>, participle: string): void {
  forms.add(participle);
  if (!participle.endsWith('en')) forms.add(`${participle}e`);
}

/** Present and past. */
function simpleForms(infinitive: string): string[] {
  const irregular = strongOf(infinitive);
  const past = irregular
    ? [...irregular.past, ...irregular.pasts, ...irregular.past.map((past) => `${past}t`)]
    : stemsOf(infinitive).flatMap((stem) => [
        `${stem}${dentalOf(infinitive)}e`,
        `${stem}${dentalOf(infinitive)}en`,
      ]);
  const present = stemsOf(infinitive).flatMap((stem) => [stem, stem.endsWith('t') ? stem : `${stem}t`]);
  return [...present, ...past];
}

/** The irregular forms of a verb, with what stands fixed in front of it. */
function strongOf(infinitive: string): Strong | undefined {
  const own = STRONG_VERBS.get(infinitive);
  if (own) return own;
  for (const front of [...FIXED, ...EITHER]) {
    const root = infinitive.startsWith(front) ? STRONG_VERBS.get(infinitive.slice(front.length)) : undefined;
    if (root)
      return {
        past: root.past.map((one) => front + one),
        pasts: root.pasts.map((one) => front + one),
        participle: front + root.participle.replace(/^ge/, ''),
      };
  }
  return undefined;
}

function participlesOf(infinitive: string): string[] {
  const irregular = strongOf(infinitive);
  if (irregular) return [irregular.participle];
  const dental = dentalOf(infinitive);
  const whole = stemsOf(infinitive).map((stem) => (stem.endsWith(dental) ? stem : stem + dental));
  if (/^be[oa]/.test(infinitive)) return whole;
  const isFixed = FIXED.some((front) => infinitive.startsWith(front) && infinitive.length > front.length + 4);
  // "verifiëren" and "genereren" only seem to have ver- or ge- in front.
  if (isFixed) return /[eë]ren$/.test(infinitive) ? [...whole, ...whole.map(withGe)] : whole;
  const isEither = [...EITHER].some((front) => infinitive.startsWith(front));
  return [...whole.map(withGe), ...(isEither ? whole : [])];
}

/** `ge` in front, with a dieresis where the letters would run together: geëist, geïnformeerd. */
function withGe(stem: string): string {
  const dotted: Record<string, string> = { e: 'ë', i: 'ï', u: 'ü' };
  const first = stem.charAt(0);
  return `ge${/^(ei|eu|ui|ie)/.test(stem) && first !== 'e' ? first : (dotted[first] ?? first)}${stem.slice(1)}`;
}

/** `t` after the sounds of 't kofschip, else `d`. */
function dentalOf(infinitive: string): 't' | 'd' {
  return /(?:[cfkpst]|ch|x)en$/.test(infinitive) ? 't' : 'd';
}

/** The stem of a verb; two where the spelling leaves open which vowel is long (verlenen, rekenen, monitoren). In "beogen" two vowels meet. */
export function stemsOf(infinitive: string): string[] {
  if (/oen$|ien$|[^aeiou]cen$/.test(infinitive)) return [infinitive.slice(0, -1)];
  if (infinitive.endsWith('aan')) return [infinitive.slice(0, -2), infinitive.slice(0, -1)];
  const base = infinitive.replace(/en$/, '').replace(/ër$/, 'eer');
  if (/([^aeiou])\1$/.test(base)) return [hardened(base.slice(0, -1))];
  const open = /^(.*?)([aeiou])([bcdfgklmnprstvwz])$/.exec(base);
  if (!open) return [hardened(base)];
  const [, head = '', vowel = '', last = ''] = open;
  if (vowel === 'e' && last === 'r' && /[iu]$/.test(head)) return [`${head}eer`, base];
  const isApart = head === 'be' && /[ao]/.test(vowel);
  if (vowel === 'i' || (/[aeiou]$/.test(head) && !isApart)) return [hardened(base)];
  const long = hardened(head + vowel + vowel + last);
  const isUnsure = /e[lrnm]|or/.test(vowel + last) && /[aeiou]/.test(head);
  return isUnsure ? [long, hardened(base)] : [long];
}

function hardened(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}
