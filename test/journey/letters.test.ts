import { describe, expect, test } from 'vitest';
import { wordsIn, writeIn } from '../../src/journey/letters';
import type { Visit } from '../../src/journey/visit';

const empty: Visit = { problems: [{ start: 'weg/a', answers: [] }] };
const words = (visit: Visit, letter: string) => Object.fromEntries(wordsIn(visit, letter));

describe('a letter of a visit', () => {
  test('keeps what was written, field by field and letter by letter', () => {
    const visit = writeIn(
      writeIn(writeIn(empty, 'klacht', 'naam', 'Jan'), 'bezwaar', 'naam', 'J.'),
      'klacht',
      'wat',
      'X',
    );
    expect(words(visit, 'klacht')).toEqual({ naam: 'Jan', wat: 'X' });
    expect(words(visit, 'bezwaar')).toEqual({ naam: 'J.' });
  });

  test('forgets what was there before in a field', () => {
    const visit = writeIn(writeIn(empty, 'klacht', 'naam', 'Jan'), 'klacht', 'naam', 'Piet');
    expect(words(visit, 'klacht')).toEqual({ naam: 'Piet' });
  });

  test('remembers that a field was emptied', () => {
    expect(words(writeIn(empty, 'klacht', 'datum', ''), 'klacht')).toEqual({ datum: '' });
  });

  test('belongs to the problem being talked about', () => {
    const two: Visit = {
      problems: [...writeIn(empty, 'klacht', 'wat', 'een').problems, { start: 'weg/a', answers: [] }],
    };
    const visit = writeIn(two, 'klacht', 'wat', 'twee');
    const first = { problems: visit.problems.slice(0, 1) };
    expect([words(first, 'klacht'), words(visit, 'klacht')]).toEqual([{ wat: 'een' }, { wat: 'twee' }]);
  });

  test('leaves the visit it was written in as it was', () => {
    writeIn(empty, 'klacht', 'wat', 'een');
    expect(empty).toEqual({ problems: [{ start: 'weg/a', answers: [] }] });
  });

  test('that nobody began is empty', () => {
    expect(words(empty, 'klacht')).toEqual({});
  });
});
