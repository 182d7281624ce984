import { expect, test } from 'vitest';
import { freeName, placesIn, titleOfFlow } from '../../src/workshop/text/places';

const BROKEN = `titel: "Een: twee"
vragen:
  een:
    vraag: 'Wat?'
  twee:
    keuzes: [
uitkomsten:
  klaar:
    kop: Klaar: echt
`;

test('places are found by their lines, with their words, in a file that cannot be read', () => {
  const found = placesIn(BROKEN).map(({ section, id, title }) => [section, id, title]);
  expect(found).toEqual([
    ['vragen', 'een', 'Wat?'],
    ['vragen', 'twee', ''],
    ['uitkomsten', 'klaar', 'Klaar: echt'],
  ]);
  expect(titleOfFlow(BROKEN)).toBe('Een: twee');
  expect(titleOfFlow('kort: x')).toBe('');
});

test('a name that is taken gets the next number', () => {
  expect(freeName('ja', new Set(['ja', 'ja-2']))).toBe('ja-3');
});
