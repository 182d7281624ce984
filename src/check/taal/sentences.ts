import { tokensOf } from './tokens';
import type { Sentence } from './types';

/** After one of these a point ends no sentence. */
const SHORTENED = new Set(
  `bijv bv vb enz etc evt incl excl ca nr nrs tel art lid par blz pag dhr mevr mw mr mrs drs dr ir ing prof st jhr ds resp
  max min jl ed red vgl zgn zgnd zog afd int jan feb mrt apr aug sept okt nov dec vs`.split(/\s+/),
);

/** A point behind an abbreviation or an initial is no end; "met u." is. */
function isShortened(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return (
    SHORTENED.has(word.toLowerCase()) ||
    /^\p{L}{1,4}(?:\.\p{L}{1,4})+$/u.test(word) ||
    /^[A-TV-Z]$/.test(word)
  );
}

/** The end of a sentence: its sign with closing quotes or brackets, white space, and then a capital, number or quote. */
const END = /([.!?…]+)["'”’»)\]]*(\s+)(?=["'“‘«([]?[\p{Lu}\p{N}{])/gu;

/** Dashes, bullets and numbers in front of an item of a list. */
const BULLET = /^\s*(?:[-–—•*·◦▪>#]+|\(?\p{N}{1,2}[.)]|\(?[a-z][.)])?\s+|^\s*[-–—•*·◦▪>#]+/u;

/** Cuts a text into sentences; every line, and so every item of a list, begins a new one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [line, written] of text.split('\n').entries()) {
    for (const [start, end] of cuts(written)) {
      const part = written.slice(start, end);
      const tokens = tokensOf(part, from + start);
      if (tokens.length > 0)
        sentences.push({ text: part, start: from + start, end: from + end, tokens, line });
    }
    from += written.length + 1;
  }
  return sentences;
}

/** Where each sentence of a line begins and ends, without the white space around it. */
function cuts(line: string): [number, number][] {
  const found: [number, number][] = [];
  let start = BULLET.exec(line)?.[0].length ?? 0;
  for (const match of line.matchAll(END)) {
    const [whole, sign = '', space = ''] = match;
    const end = match.index + whole.length - space.length;
    if (end <= start || (sign === '.' && isShortened(line.slice(start, match.index)))) continue;
    found.push([start, end]);
    start = match.index + whole.length;
  }
  const end = line.trimEnd().length;
  if (end > start) found.push([start, end]);
  return found;
}
