import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsIn } from '../../src/flow/blanks';
import { SEED } from '../flow/random-walk';
import { demandsOf, fieldsOf, letters, linesFor, textOf } from './letters';

const NAMES = [
  'محمد بن عبد الله',
  'אברהם כהן',
  'Zoë Müller-Groß 🙂',
  '李小龍',
  "Jan 'd <b>Boer</b>",
  '👩‍👩‍👧‍👦',
];
const STORIES = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'Het stinkt 🤢.\nElke dag.\n\n  "Genoeg!" & nog meer; %naam% {bezwaar} $& $1',
  '=1+1\r\n@SUM(A1)',
];
const story = fc.oneof(
  fc.constantFrom(...STORIES, ...NAMES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 5000, maxLength: 5000 }),
);
const filled = fc.record({
  letter: fc.constantFrom(...letters),
  words: fc.array(story, { minLength: 12, maxLength: 12 }),
});
const typed = ({ letter, words }: { letter: (typeof letters)[number]; words: string[] }) =>
  Object.fromEntries(fieldsOf(letter).map((field, index) => [field, words[index % words.length] ?? '']));

describe('a letter filled in with anything at all', () => {
  test('holds every word as it was typed, and every element that the law demands', () => {
    const rule = fc.property(filled, (one) => {
      const own = typed(one);
      const text = textOf(one.letter, own);
      for (const words of Object.values(own)) if (words.trim() !== '') expect(text).toContain(words);
      for (const demand of demandsOf(one.letter)) {
        const lines = linesFor(one.letter, demand);
        expect(lines).not.toEqual([]);
        for (const line of lines) expect(text).toContain(filledIn(line, own));
      }
    });
    fc.assert(rule, { seed: SEED, numRuns: 200 });
  }, 60_000);

  test('says the same again for the same words', () => {
    const rule = fc.property(filled, (one) => {
      expect(textOf(one.letter, typed(one))).toBe(textOf(one.letter, typed(one)));
    });
    fc.assert(rule, { seed: SEED, numRuns: 20 });
  }, 60_000);
});

/** A line up to its first blank that nobody filled in, or to what the letter brings by itself. */
function filledIn(line: string, own: Readonly<Record<string, string>>): string {
  const cut = line.split(/%(?:loket|handtekening|onderwerp)%/)[0] ?? '';
  const isWhole = fieldsIn([cut]).every((field) => own[field]?.trim());
  const known = isWhole ? cut : (cut.split('%')[0] ?? '');
  return known.replace(/%([a-z-]+)%/g, (_, field: string) => own[field] ?? '').replace(/\{.*/s, '');
}

describe('every shipped letter', () => {
  test.each(letters)('$id: nothing is filled in that was not said', (letter) => {
    const text = textOf(letter, {});
    expect(text).toContain('…………');
    expect(text).not.toMatch(/%|\{|undefined/);
  });

  test.each(letters)('$id: what may stay empty leaves no trace', (letter) => {
    const optional = letter.parts.filter(({ ifFilled }) => ifFilled !== undefined);
    const text = textOf(letter, {});
    for (const { lines } of optional) expect(text).not.toContain(lines[0]?.split('%')[0]);
  });

  test.each(letters)('$id: on paper there is a line for what may stay empty too', (letter) => {
    const optional = letter.parts.filter(({ ifFilled }) => ifFilled !== undefined);
    const text = textOf(letter, {}, { isOnPaper: true });
    for (const { lines } of optional) expect(text).toContain(lines[0]?.split('%')[0]);
  });

  test.each(letters)('$id: white space alone is nothing', (letter) => {
    const blank = Object.fromEntries(fieldsOf(letter).map((field) => [field, ' \n\t']));
    expect(textOf(letter, blank)).toBe(textOf(letter, {}));
  });

  test.each(letters)('$id: goes to the address of the desk', (letter) => {
    const text = textOf(letter, {}, { address: ['Het loket', 'Postbus 1', '1000 AA Stad'] });
    expect(text).toContain('\n\nHet loket\nPostbus 1\n1000 AA Stad\n\n');
  });
});
