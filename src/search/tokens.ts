/** One word of a text, as it was written and as it is compared. */
export interface Token {
  readonly shown: string;
  /** Small letters without accents; digits stay. */
  readonly plain: string;
  /** Which sentence it stands in, counted from the start. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[.!?]+/gu;

/** Takes a text apart into words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const [shown] of text.normalize('NFC').matchAll(WORD)) {
    if (/^[.!?]/.test(shown)) sentence++;
    else tokens.push({ shown, plain: plainWord(shown), sentence });
  }
  return tokens;
}

/** `Coöperatie` → `cooperatie`, `z'n` → `zn` */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '');
}
