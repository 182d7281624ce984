import type { HardWord } from '../../flow/word-types';
import { looseForms, verbForms } from './forms';
import { FUNCTION_WORDS, PREPOSITION_WORDS } from './function-words';
import { STRONG_VERBS } from './verbs';

/** A hard phrase: words that stand together, with perhaps a verb that may stand elsewhere in the sentence. */
export interface Phrase {
  readonly entry: HardWord;
  readonly words: readonly string[];
  /** The forms of the verb that belongs to it. */
  readonly verb?: ReadonlySet<string>;
  /** "dienen te": the verb counts only when "te" follows. */
  readonly needsTe?: true;
  /** "voorziet … in": small words may stand behind the first. */
  readonly isOpen?: true;
}

/** What comes loose from a hard verb, by a form that it leaves behind. */
export interface Loose {
  readonly entry: HardWord;
  readonly front: string;
  readonly infinitive: string;
}

/** The hard words by the forms in which they can turn up. */
export interface HardForms {
  /** Words as they stand in the list, and every form of a verb. */
  readonly single: ReadonlyMap<string, HardWord>;
  /** Words that may have the endings of a noun or an adjective, by the word as it stands in the list. */
  readonly names: ReadonlyMap<string, HardWord>;
  readonly loose: ReadonlyMap<string, readonly Loose[]>;
  /** By their first word; longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** "dienen te" */
  readonly withTe: readonly Phrase[];
  /** Words that may be half of a compound, by their first and by their last letters. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly tails: ReadonlyMap<string, readonly string[]>;
}

/** Letters by which halves of compounds are looked up. */
export const HALF_KEY = 5;

/** Shorter words turn up in compounds by accident. */
const SHORTEST_HALF = 6;

/** Lays out the hard words by form. A form that is also another hard word stays that of its own entry. */
export function hardForms(entries: readonly HardWord[], mayStand: (form: string) => boolean): HardForms {
  const single = new Map<string, HardWord>();
  const names = new Map<string, HardWord>();
  const loose = new Map<string, Loose[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const entry of entries) if (isSingle(entry.word)) single.set(entry.word, entry);
  for (const entry of entries) {
    const { word } = entry;
    if (!isSingle(word))
      for (const phrase of phrasesOf(entry, mayStand)) push(phrases, phrase.words[0] ?? '', phrase);
    else if (isVerb(entry)) {
      for (const form of verbForms(word)) if (!single.has(form) && mayStand(form)) single.set(form, entry);
      for (const one of looseOf(entry)) push(loose, one.form, one);
    } else if (mayHaveEndings(entry)) names.set(word, entry);
  }
  // Longest first among those with the same first word.
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const halves = [...names.keys()].filter((word) => word.length >= SHORTEST_HALF && !word.includes('-'));
  return {
    single,
    names,
    loose,
    phrases,
    withTe: [...phrases.values()].flat().filter((phrase) => phrase.needsTe),
    heads: byKey(halves, (word) => word.slice(0, HALF_KEY)),
    tails: byKey(halves, (word) => word.slice(-HALF_KEY)),
  };
}

function isSingle(word: string): boolean {
  return !word.includes(' ');
}

/** A verb is explained by a verb: "aanvangen" by "beginnen", but the noun "voornemen" by "plan". */
function isVerb({ word, readings }: HardWord): boolean {
  if (!/(?:en|aan|oen|ien)$/.test(word) || word.length < 5) return false;
  return /\p{L}{2,}en(?!\p{L})|(?:gaan|doen|zien|staan)(?!\p{L})|(?:^| )zijn(?!\p{L})/u.test(
    readings[0]?.better[0] ?? '',
  );
}

/** What describes a thing has an ending: "adequate", whatever it means. */
const DESCRIBES = /(?:aat|ant|ent|end|ief|eel|ig|isch|air|iel|baar|lijk)$/;

/** A short word has no endings, nor has one that means a small word: "indien" is "als", and "indienen" is another word. */
function mayHaveEndings({ word, readings }: HardWord): boolean {
  const isSmall = FUNCTION_WORDS.has(readings[0]?.better[0] ?? '') && !DESCRIBES.test(word);
  return word.length > 3 && !/[^\p{L}-]/u.test(word) && !isSmall;
}

function looseOf(entry: HardWord): (Loose & { form: string })[] {
  const parts = looseForms(entry.word);
  if (!parts) return [];
  const infinitive = entry.word.slice(parts.front.length);
  return parts.forms.map((form) => ({ form, entry, front: parts.front, infinitive }));
}

/** "voorzien in" and "zich wenden tot": a verb in any of its forms, with its preposition a little further on. */
function phrasesOf(entry: HardWord, mayStand: (form: string) => boolean): Phrase[] {
  const [verb = '', preposition = '', ...more] = entry.word.replace(/^zich /, '').split(/\s+/);
  if (more.length > 0 || !PREPOSITION_WORDS.has(preposition) || !isVerb({ ...entry, word: verb }))
    return [phraseOf(entry)];
  const parts = looseForms(verb);
  return [
    ...verbForms(verb)
      .filter(mayStand)
      .map((form): Phrase => ({ entry, words: [form, preposition], isOpen: true })),
    ...(parts?.forms ?? []).map(
      (form): Phrase => ({ entry, words: [form, parts?.front ?? '', preposition], isOpen: true }),
    ),
  ];
}

/** A phrase ends with the infinitive of its verb ("in kennis stellen"), or begins with it ("dienen te"). */
function phraseOf(entry: HardWord): Phrase {
  const words = entry.word.split(/\s+/);
  const [first = '', second] = words;
  const last = words.at(-1) ?? '';
  if (second === 'te' && words.length === 2) return { entry, words, verb: formsOf(first), needsTe: true };
  if (
    isPhraseVerb(last) ||
    (words.length > 1 && /[^aeiou]en$/.test(last) && isVerb({ ...entry, word: last }))
  )
    return { entry, words: words.slice(0, -1), verb: formsOf(last) };
  return { entry, words };
}

/** Many phrases share a verb: its forms are made once. */
const known = new Map<string, ReadonlySet<string>>();

function formsOf(infinitive: string): ReadonlySet<string> {
  const before = known.get(infinitive);
  if (before) return before;
  const forms = new Set(
    infinitive === 'zijn' ? ['zijn', 'is', 'ben', 'bent', 'was', 'waren'] : verbForms(infinitive),
  );
  known.set(infinitive, forms);
  return forms;
}

/** Regular verbs with which a phrase may end. */
const PHRASE_VERBS = new Set(
  `zijn stellen maken voeren zetten plegen verlenen leveren leiden voldoen raken ontlenen oefenen rusten stuiten
  verkeren tonen vergen delen halen achten beantwoorden betrekken voorzien gebruiken brengen`.split(/\s+/),
);

function isPhraseVerb(word: string): boolean {
  return PHRASE_VERBS.has(word) || STRONG_VERBS.has(word);
}

function byKey(forms: Iterable<string>, key: (form: string) => string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const form of forms) push(map, key(form), form);
  return map;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
