import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/counter/find-place';
import { actionOf, KEYS } from '../../src/ui/counter/keys';

const PLACES = [
  { ref: 'brief/wie', text: 'Van wie is de brief?' },
  { ref: 'weg/plek', text: 'Waar is het?' },
  { ref: 'brief/geen', text: 'Brief kwijt' },
];
const found = (typed: string) => findPlaces(PLACES, typed).map(({ ref }) => ref);

describe('jumping to a place', () => {
  test('finds every word that was typed, also in the short name, without minding capitals', () => {
    expect(found('WIE brief')).toEqual(['brief/wie']);
    expect(found('weg/')).toEqual(['weg/plek']);
  });

  test('puts first what begins so', () => {
    expect(found('brief')).toEqual(['brief/geen', 'brief/wie']);
  });

  test('finds nothing for nothing', () => {
    expect([found(''), found('   '), found('zzz')]).toEqual([[], [], []]);
  });
});

describe('a single key', () => {
  test('chooses an answer, a visitor or something to do', () => {
    expect(actionOf('3')).toEqual({ do: 'answer', number: 3 });
    expect(actionOf('@')).toEqual({ do: 'visit', number: 2 });
    expect(actionOf('W')).toEqual({ do: 'unsure' });
    expect(actionOf('?')).toEqual({ do: 'keys' });
  });

  test('that has no meaning asks for nothing', () => {
    expect(['0', 'z', '_', 'constructor'].map(actionOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has one meaning, and no digit or shifted digit among them', () => {
    const signs = Object.keys(KEYS);
    expect(new Set(Object.values(KEYS)).size).toBe(signs.length);
    expect(signs.filter((sign) => /[0-9!@#$%^&*(]/.test(sign))).toEqual([]);
  });
});
