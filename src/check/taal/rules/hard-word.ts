import type { HardHit } from '../hard-words';
import { firsts, foundAt, type Page } from '../page';
import type { Reading } from '../reading';
import type { Found, TaalSeverity } from '../types';

/** More than this is no help but a list. */
const MOST_SUGGESTIONS = 3;

/** A hard or official word, with easier ones. A fixed term stays, and is explained: where it is, it is not hard. */
export function hardWord(page: Page): Found[] {
  const hits = page.readings.flatMap((reading) => reading.hard.map((hit) => ({ reading, hit })));
  if (hits.length === 0) return [];
  const fixed = fixedIn(page);
  return firsts(hits, ({ hit }) => hit.entry.word)
    .map(({ reading, hit }) => tell(page, reading, hit))
    .filter(({ start, end }) => !fixed.some((term) => term.start < end && start < term.end));
}

/** Where words stand that may not be changed. */
function fixedIn({ text, words, isExplained }: Page): { start: number; end: number }[] {
  const patterns = [words.fixedPattern, isExplained ? words.termPattern : undefined];
  const lower = text.toLowerCase();
  return patterns.flatMap((pattern) => {
    if (!pattern) return [];
    return [...lower.matchAll(pattern)].map(({ index, 0: term }) => ({
      start: index,
      end: index + term.length,
    }));
  });
}

function tell(page: Page, { sentence }: Reading, hit: HardHit): Found {
  const [first = sentence.tokens[0], last = first] = [sentence.tokens[hit.from], sentence.tokens[hit.to]];
  const { readings } = hit.entry;
  const suggestions = [...new Set(suggestionsOf(readings.map(({ better }) => better)))];
  const word = page.text.slice(first?.start, last?.end);
  return foundAt('moeilijk-woord', severityOf(hit), first ?? sentence, last ?? sentence, {
    suggestions,
    values: {
      woord: hit.isLoose ? hit.entry.word : word,
      deel: hit.isHalf ? hit.entry.word : '',
      liever: suggestions.map((one) => `‘${one}’`).join(' of '),
      voorbeeld: readings
        .flatMap(({ example, better }) => (example ? `‘${example}’ (${better[0]})` : []))
        .join(', '),
    },
  });
}

/** The best of every meaning first. */
function suggestionsOf(better: readonly (readonly string[])[]): string[] {
  const rest = better.length === 1 ? (better[0] ?? []).slice(1) : [];
  return [...better.flatMap(([best]) => best ?? []), ...rest].slice(0, MOST_SUGGESTIONS);
}

function severityOf({ entry, isEveryday }: HardHit): TaalSeverity {
  if (entry.isArchaic) return 'error';
  return isEveryday ? 'tip' : 'warning';
}
