import { firsts, foundAt, type Page } from '../page';
import { isAllCapitals } from '../tokens';
import type { Found, Token } from '../types';

/** No abbreviation is longer. Units: letters and points. */
const LONGEST = 9;

/** An abbreviation that has not been written out. */
export function abbreviation(page: Page): Found[] {
  const found: Found[] = [];
  for (const { sentence } of page.readings) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || token.text.length > LONGEST) continue;
      const whole = wholeOf(page, token);
      const isStrange =
        whole === undefined &&
        isUnknown(page, token) &&
        !isShouting(sentence.text) &&
        !isPostcode(page, token);
      if (whole !== undefined || (isStrange && !isExplained(page, token, at)))
        found.push(tell(page, token, whole));
    }
  }
  return firsts(found, ({ values }) => (values?.woord ?? '').toLowerCase());
}

/** What it stands for. "bijv." is listed with its point; "d.w.z." has brought its own. */
function wholeOf({ text, words }: Page, { lower, end }: Token): string | undefined {
  const { shortened } = words.lists;
  return shortened.get(lower) ?? (text[end] === '.' ? shortened.get(`${lower}.`) : undefined);
}

/** Capitals with points are the initials of somebody; Roman numbers are no abbreviation. */
function isUnknown({ words }: Page, { text }: Token): boolean {
  if (text.length < 2 || text.length > 6 || !isAllCapitals(text) || /[.’'-]|^[IVXLCDM]+$/.test(text))
    return false;
  return !words.allowedShort.has(text) && !words.isAllowed(text.toLowerCase()) && !words.isTerm(text);
}

/** The letters of `6229 GA`. */
function isPostcode({ text }: Page, { start, text: written }: Token): boolean {
  return written.length === 2 && /(^|\D)[1-9]\d{3} ?$/.test(text.slice(Math.max(0, start - 6), start));
}

function isShouting(sentence: string): boolean {
  return !/\p{Ll}{3}/u.test(sentence);
}

/** "de Sociale Verzekeringsbank (SVB)", or "SVB (de …)" */
function isExplained({ text }: Page, { start, end, text: written }: Token, at: number): boolean {
  const around = `${text.slice(Math.max(0, start - 1), start)}${text.slice(end, end + 2)}`;
  const wasBefore = at > 0 && text.slice(0, start).includes(`(${written})`);
  return (
    around.startsWith('(') ||
    around.includes('(') ||
    wasBefore ||
    text.slice(0, start).includes(`(${written})`)
  );
}

function tell({ text }: Page, token: Token, whole: string | undefined): Found {
  const end =
    text[token.end] === '.' && whole !== undefined && !token.text.endsWith('.') ? token.end + 1 : token.end;
  const values = { woord: text.slice(token.start, end), voluit: whole ?? '' };
  return foundAt(
    'afkorting',
    'warning',
    token,
    { end },
    { suggestions: whole === undefined ? [] : [whole], values },
  );
}
