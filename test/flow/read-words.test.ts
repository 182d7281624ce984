import { describe, expect, test } from 'vitest';
import { readWordLists } from '../../src/flow/read-words';

function read(hard: string, allowed = 'woorden:\n  wonen: huur, tuin\n') {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  return readWordLists([file('taal/moeilijke-woorden.yaml', hard), file('taal/toegestaan.yaml', allowed)]);
}

describe('the lists of words', () => {
  test('have easier words, best first', () => {
    const { hard } = read('moeilijke woorden:\n  a:\n    aangaande: over; van\n').lists;
    expect(hard).toEqual([{ word: 'aangaande', readings: [{ better: ['over', 'van'] }], isArchaic: false }]);
  });

  test('have meanings, each with an example', () => {
    const [word] = read(
      'moeilijke woorden:\n  o:\n    opgave: taak (een zware opgave); lijst (een opgave van geld)\n',
    ).lists.hard;
    expect(word?.readings).toEqual([
      { better: ['taak'], example: 'een zware opgave' },
      { better: ['lijst'], example: 'een opgave van geld' },
    ]);
  });

  test('know what nobody says any more, and what may stay', () => {
    const { lists } = read('moeilijke woorden: {}\nouderwets:\n  derhalve: daarom\n');
    expect(lists.hard[0]?.isArchaic).toBe(true);
    expect(lists.allowed).toEqual(['huur', 'tuin']);
  });

  test('with a slip are told at their place', () => {
    const { findings } = read('moeilijke woorden:\n  a:\n    aangaande: over; van; bij; met\n');
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['verkeerde-vorm', 'taal/moeilijke-woorden.yaml'],
    ]);
  });
});
