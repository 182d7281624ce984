import type { WordMeaning } from './fact-types';

/** Finds the terms that a page uses, as ids of their meanings. */
export type Explainer = (texts: unknown) => string[];

/** Prepares the search for terms: whole words, longest form first, capitals do not count. */
export function explain(meanings: Iterable<WordMeaning>): Explainer {
  const byForm = new Map<string, string>();
  for (const { id, forms } of meanings) for (const form of forms) byForm.set(form.toLowerCase(), id);
  if (byForm.size === 0) return () => [];
  const pattern = wordPattern(byForm.keys());
  return (texts) => {
    const found = new Set<string>();
    for (const text of textsIn(texts)) {
      for (const match of text.toLowerCase().matchAll(pattern)) found.add(byForm.get(match[0]) ?? '');
    }
    return [...found];
  };
}

/** Matches any of some words or phrases as a whole word, in lower-case text. */
export function wordPattern(words: Iterable<string>): RegExp {
  const longestFirst = [...words].map((word) => word.toLowerCase()).sort((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu');
}

/** Keys whose values are names for the engine, not words for a reader. */
const NAMES = new Set([
  'id',
  'goTo',
  'desk',
  'term',
  'kind',
  'formerly',
  'by',
  'inTime',
  'late',
  'before',
  'letter',
]);

/** Every text for a reader in a value, however deep. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!NAMES.has(key)) yield* textsIn(one);
  }
}
