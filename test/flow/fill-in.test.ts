import { describe, expect, test } from 'vitest';
import { factOf, fillIn } from '../../src/flow/fill-in';
import { packOf, withProvenance } from './pack-sample';

const FACTS = withProvenance(`feiten:
  contact: { tekst: binnen een week, anders: zo snel mogelijk }
  altijd: { tekst: elke dag }
  prijs: { tekst: € 51, anders: een bedrag, zekerheid: O }
  oud: { tekst: € 40, anders: een bedrag, zekerheid: G- }
  kaal: { tekst: € 7, zekerheid: O }
  dollar: { tekst: "$& $1" }
  bezwaar: { tekst: uit de feiten }
`);

const pack = packOf({ weg: { a: 'ja > b', b: '' } }, { 'feiten.yaml': FACTS });

function filled(text: string, today = '2026-11-22'): string {
  return fillIn(pack, today, text);
}

describe('a name between braces', () => {
  test.each([
    ['Wij bellen {contact}.', 'Wij bellen binnen een week.'],
    ['{contact}, {altijd} en {contact}', 'binnen een week, elke dag en binnen een week'],
    ['Zonder naam {} of { contact }', 'Zonder naam {} of { contact }'],
    ['Een naam die niet bestaat: {nergens}', 'Een naam die niet bestaat: nergens'],
    ['Signen blijven: {dollar}', 'Signen blijven: $& $1'],
  ])('in "%s" gives way to its words', (text, words) => {
    expect(filled(text)).toBe(words);
  });

  test.each(['constructor', 'tostring', 'valueof'])('that every object has is no fact: %s', (name) => {
    expect(filled(`{${name}}`)).toBe(name);
  });

  test('that is a fact and a term is the fact', () => {
    expect(filled('{bezwaar}')).toBe('uit de feiten');
  });
});

describe('a fact that may not be shown', () => {
  test.each([
    ['{prijs}', 'een bedrag'],
    ['{oud}', 'een bedrag'],
    ['{kaal}', '€ 7'],
  ])('%s gives way to what was written for it: %s', (text, words) => {
    expect(filled(text)).toBe(words);
  });
});

describe('a fact checked on 3 November 2026 that counts for 12 months', () => {
  test.each([
    ['2026-11-03', 'binnen een week'],
    ['2027-11-02', 'binnen een week'],
    ['2027-11-03', 'zo snel mogelijk'],
    ['2040-01-01', 'zo snel mogelijk'],
  ])('is on %s: %s', (today, words) => {
    expect(filled('{contact}', today)).toBe(words);
  });

  test('stays when nothing else was written', () => {
    expect(filled('{altijd}', '2040-01-01')).toBe('elke dag');
  });
});

describe('a value with texts in it', () => {
  test('is filled in however deep, and keeps everything else', () => {
    const value = {
      een: ['{contact}', { twee: '{altijd}' }],
      drie: 3,
      vier: null,
      vijf: undefined,
      zes: true,
    };
    expect(fillIn(pack, '2026-11-22', value)).toEqual({
      ...value,
      een: ['binnen een week', { twee: 'elke dag' }],
    });
  });

  test('is itself left as it was', () => {
    const value = Object.freeze({ een: '{contact}' });
    fillIn(pack, '2026-11-22', value);
    expect(value.een).toBe('{contact}');
  });
});

describe('a fact by its name', () => {
  test('may be a term', () => {
    const { terms } = packOf({ weg: { a: 'ja > b', b: '' } });
    expect(factOf({ ...pack, facts: new Map(), terms }, 'bezwaar')?.text).toBe('6 weken');
  });

  test('may be nothing', () => expect(factOf(pack, 'nergens')).toBeUndefined());
});
