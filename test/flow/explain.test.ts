import { describe, expect, test } from 'vitest';
import { explain, textsIn, wordPattern } from '../../src/flow/explain';

const explainer = explain([
  { id: 'Woo', forms: ['Woo', 'wet open overheid', 'Woo-verzoek'], meaning: 'De wet.' },
  { id: 'bezwaar', forms: ['bezwaar', 'bezwaar maken'], meaning: 'Niet eens.' },
  { id: 'beroep', forms: ['beroep', 'hoger beroep'], meaning: 'Naar de rechter.' },
  { id: 'reëel', forms: ['reëel'], meaning: 'Echt.' },
  { id: 'b.v.', forms: ['b.v.'], meaning: 'Een bedrijf.' },
]);

describe('a term in a text', () => {
  test.each([
    ['U kunt bezwaar maken.', ['bezwaar']],
    ['BEZWAAR! En (bezwaar).', ['bezwaar']],
    ['Een Woo-verzoek of een woo.', ['Woo']],
    ['De Wet Open Overheid', ['Woo']],
    ['“Bezwaar” en daarna hoger beroep', ['bezwaar', 'beroep']],
    ['Is dat reëel?', ['reëel']],
    ['Voor een b.v. geldt dit.', ['b.v.']],
  ])('is found as a whole word: %s', (text, found) => {
    expect(explainer(text)).toEqual(found);
  });

  test.each([
    'Het woord en de woonplaats',
    'Een bezwaarschrift',
    'Woo-contactpersoon',
    'hoofd-bezwaar',
    'Woo2',
    'onbezwaard',
    'irreëel',
    'bxvx',
    'wet  open overheid',
    '',
  ])('is not found in a part of a word: %s', (text) => {
    expect(explainer(text)).toEqual([]);
  });

  test('is found anywhere in a place, once', () => {
    const place = { title: 'Bezwaar', also: [{ say: ['Of bezwaar maken.', 'Vraag de Woo.'] }] };
    expect(explainer(place)).toEqual(['bezwaar', 'Woo']);
  });

  test('is not looked for in names for the engine', () => {
    expect(
      explainer({ id: 'bezwaar', goTo: 'bezwaar', desk: 'beroep', term: 'bezwaar', kind: 'bezwaar' }),
    ).toEqual([]);
  });

  test('is never found where no meanings are', () => expect(explain([])('bezwaar')).toEqual([]));
});

describe('a pattern of words', () => {
  test('takes the longest one first', () => {
    const found = [...'hoger beroep of beroep'.matchAll(wordPattern(['beroep', 'Hoger beroep']))];
    expect(found.map(([word]) => word)).toEqual(['hoger beroep', 'beroep']);
  });

  test('takes every sign as itself', () => {
    expect([...'a+b (c) [d] aab'.matchAll(wordPattern(['a+b', '(c)', '[d]']))]).toHaveLength(3);
  });
});

describe('the texts in a value', () => {
  test('are all its strings for a reader', () => {
    const value = {
      id: 'x',
      text: 'een',
      list: ['twee', { say: ['drie'] }],
      number: 4,
      nothing: undefined,
      none: null,
    };
    expect([...textsIn(value)]).toEqual(['een', 'twee', 'drie']);
  });
});
