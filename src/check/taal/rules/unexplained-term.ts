import type { Page } from '../page';
import type { Found } from '../types';

/** A term that is also a word of every day ("beroep" is a job) may mean that here. Units: Zipf. */
const EVERYDAY_ZIPF = 3.9;

/** A fixed term of law without a word on what it is. It has to stay; the reader has to be told. */
export function unexplainedTerm({ text, words, isExplained }: Page): Found[] {
  if (isExplained || !words.mustExplainPattern) return [];
  const found = new Map<string, Found>();
  for (const match of text.toLowerCase().matchAll(words.mustExplainPattern)) {
    const [term] = match;
    const end = match.index + term.length;
    if (found.has(term) || explains(text, match.index, end)) continue;
    const meaning = words.meaningOf(term);
    found.set(term, {
      rule: 'begrip-zonder-uitleg',
      severity: !term.includes(' ') && words.zipf(term) >= EVERYDAY_ZIPF ? 'tip' : 'warning',
      start: match.index,
      end,
      suggestions: meaning === undefined ? [] : [meaning],
      values: { woord: text.slice(match.index, end), uitleg: meaning ?? '', vorm: 'tekst' },
    });
  }
  return [...found.values()];
}

/** "Een dwangsom is …", "dat heet bezwaar", "leges (kosten voor …)" */
function explains(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  return (
    /\b(?:heet|heten|noemen wij|noemen we|noemt men|noemen)\s+(?:dat\s+|dit\s+)?(?:een\s+|de\s+|het\s+)?[‘“"']?$/i.test(
      before,
    ) ||
    /^[’”"']?\s*(?:\(|is (?:een|de|het|als|geld|iemand|dat)\b|betekent\b|wil zeggen\b|, dat is\b|: )/i.test(
      after,
    )
  );
}
