import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/flow/near';

const KEYS = [
  'vraag',
  'vragen',
  'uitleg',
  'waarom',
  'keuzes',
  'keuzes uit',
  'ga naar',
  'weet ik niet',
  'rol',
];

describe('the known names most like a mistyped one', () => {
  test.each([
    ['vraagg', ['vraag']],
    ['vragn', ['vragen', 'vraag']],
    ['uitlegg', ['uitleg']],
    ['keuze', ['keuzes', 'keuzes uit']],
    ['ganaar', ['ga naar']],
    ['weet niet', ['weet ik niet']],
    ['iets heel anders', []],
  ])('for "%s" are %j', (typed, found) => {
    expect(nearest(typed, KEYS)).toEqual(found);
  });

  test('are three at most, nearest first and then by the alphabet', () => {
    expect(nearest('weg', ['wegen', 'wag', 'weeg', 'wig', 'wegt'])).toEqual(['wag', 'weeg', 'wegt']);
  });

  test('begin with the name itself when only capitals differ', () => {
    expect(nearest('UITLEG', KEYS)[0]).toBe('uitleg');
  });

  test('may contain what was typed, or be contained in it', () => {
    expect(nearest('provincie', ['provincie-algemeen-loket'])).toEqual(['provincie-algemeen-loket']);
    expect(nearest('provincie-algemeen-loket', ['provincie'])).toEqual(['provincie']);
  });

  test('are none where nothing is known', () => expect(nearest('weg', [])).toEqual([]));
});
