import { firsts, foundAt, type Page } from '../page';
import type { Found, Sentence, Token } from '../types';

const INFORMAL = new Set(['je', 'jij', 'jou', 'jouw', 'jullie', 'jezelf']);
const FORMAL = new Set(['u', 'uw', 'uzelf']);

/** Behind "de" these mean the reader himself. */
const AS_OTHER = new Set(
  `aanvrager burger verzoeker betrokkene indiener klager bezwaarmaker belastingplichtige vergunninghouder cliënt`.split(
    /\s+/,
  ),
);

/** A reader who is spoken of as somebody else, or by two names. */
export function address(page: Page): Found[] {
  return [...asOther(page), ...asAnother(page)];
}

/** "men", "ondergetekende", "de aanvrager" */
function asOther(page: Page): Found[] {
  const found: Found[] = [];
  for (const { sentence } of page.readings) {
    for (const [at, token] of sentence.tokens.entries()) {
      const before = sentence.tokens[at - 1];
      if (token.lower === 'men') found.push(tell(token, token, 'u', token.text));
      else if (token.lower === 'ondergetekende') found.push(tell(token, token, 'ik', token.text));
      else if (before && AS_OTHER.has(token.lower) && (before.lower === 'de' || before.lower === 'een'))
        found.push(tell(before, token, 'u', `${before.text} ${token.text}`));
    }
  }
  return firsts(found, ({ values }) => (values?.woord ?? '').toLowerCase());
}

/** "je" in a text that says "u". Without knowing how the text should speak, only a sentence that does both is wrong. */
function asAnother({ readings, address: wanted }: Page): Found[] {
  const strange = wanted === 'je' ? FORMAL : INFORMAL;
  for (const { sentence } of readings) {
    const token = sentence.tokens.find(({ lower }) => strange.has(lower));
    if (token && (wanted !== undefined || isMixed(sentence)))
      return [tell(token, token, wanted ?? 'u', token.text)];
  }
  return [];
}

/** What somebody is quoted to have said may address another. */
function isMixed({ tokens, text }: Sentence): boolean {
  return tokens.some(({ lower }) => FORMAL.has(lower)) && !/["“”‘«]/.test(text);
}

function tell(first: Token, last: Token, better: string, word: string): Found {
  const values = { woord: word, liever: `‘${better}’` };
  return foundAt('aanspreekvorm', 'warning', first, last, { suggestions: [better], values });
}
