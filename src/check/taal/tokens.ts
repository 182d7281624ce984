import type { Token } from './types';

const SLOT = String.raw`\{[^{}\n]*\}`;
const CODE = String.raw`(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|com|eu|org|be|net|gov)(?![\p{L}\p{N}])(?:\/\S*[\p{L}\p{N}])?`;
/** `d.w.z.`, `i.v.m.`, `B.V.` */
const DOTTED = String.raw`(?:\p{L}{1,4}\.){2,}(?:\p{L}{1,2}(?![\p{L}\p{N}]))?|\p{L}{1,2}\/\p{L}{1,2}(?![\p{L}\p{N}])`;
const NUMBER = String.raw`\p{N}+(?:[.,:/–-]\p{N}+)*(?:e|ste|de)?(?![\p{L}\p{N}])`;
const WORD = String.raw`['’](?:s|t|n|m|k)(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*`;
const EVERY = new RegExp(`(${SLOT})|(${CODE})|(${DOTTED})|(${NUMBER})|(${WORD})`, 'gu');

/** Most sentences have no address and no abbreviation, and are cut five times as fast without looking for them. */
const PLAIN = new RegExp(`(${SLOT})|(?!)()|(?!)()|(${NUMBER})|(${WORD})`, 'gu');
const NOT_PLAIN = /[@/]|\.\S/;

/** Cuts a stretch of text into tokens. Units: offsets count from `from`. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(NOT_PLAIN.test(text) ? EVERY : PLAIN)) {
    const [written] = match;
    const at = match.index;
    tokens.push({
      text: written,
      lower: lowered(written),
      start: from + at,
      end: from + at + written.length,
      kind: kindOf(match),
      before: text.slice(last, at),
    });
    last = at + written.length;
  }
  return tokens;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[1] !== undefined) return 'slot';
  if (match[2] !== undefined) return 'code';
  if (match[4] !== undefined) return 'number';
  return match[5] !== undefined && /\d/.test(match[5]) ? 'code' : 'word';
}

/** Whether a word begins with a capital. */
export function hasCapital(word: string): boolean {
  const first = /^['’]/.test(word) ? word.charAt(1) : word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word is written in capitals alone: an abbreviation, or somebody who shouts. */
export function isAllCapitals(word: string): boolean {
  if (word.length < 2 || word !== word.toUpperCase()) return false;
  return /^\p{Lu}{2,}$/u.test(word.replace(/[-.'’]/g, ''));
}
