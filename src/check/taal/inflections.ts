/** Endings of nouns and adjectives, with what stands in their place in a dictionary. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'?s$/, ''],
  [/heden$/, 'heid'],
  [/(?<=[ie])ën$/, ''],
  [/(?<=[iu])[eë]le$/, 'eel'],
  [/a$/, 'um'],
  [/i$/, 'us'],
  [/jes?$/, ''],
  [/[tp]jes?$/, ''],
  [/kjes?$/, 'g'],
  [/(?<=e)n$/, ''],
  [/(?<=e)r(?:s|e)?$/, ''],
];

/** Endings that begin with a vowel: the spelling in front of them may have changed. */
const AFTER_VOWEL = ['en', 'e', 'er', 'ere', 'ers', 'etje', 'etjes'];
const AFTER_CONSONANT = /(?:ste?|dere?)$/;

/** What may stand in a dictionary for a noun or adjective with an ending: mandaten → mandaat, brieven → brief, tegenstrijdige → tegenstrijdig. */
export function baseForms(word: string): string[] {
  const found = new Set<string>();
  for (const [ending, instead] of ENDINGS) {
    if (ending.test(word)) found.add(word.replace(ending, instead));
  }
  if (AFTER_CONSONANT.test(word)) found.add(word.replace(AFTER_CONSONANT, ''));
  for (const ending of AFTER_VOWEL) {
    if (!word.endsWith(ending)) continue;
    for (const one of respelled(word.slice(0, -ending.length))) found.add(one);
  }
  found.delete(word);
  return [...found].filter((one) => one.length > 3);
}

/** A stem as it is spelled at the end of a word: with its long vowel, one consonant, or f and s for v and z. */
function respelled(stem: string): string[] {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const forms = [stem, hard];
  if (/([bdfgklmnprst])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  const open = /^(.*(?:[^aeou]|qu))([aeou])([bdfgklmnprst])$/.exec(hard);
  if (open) forms.push(`${open[1]}${open[2]}${open[2]}${open[3]}`);
  return forms;
}
