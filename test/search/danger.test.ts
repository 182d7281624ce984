import { describe, expect, test } from 'vitest';
import { DangerEar } from '../../src/search/danger';
import { DEAF, readWeights, writeWeights } from '../../src/search/danger-weights';
import { Language } from '../../src/search/language';
import { teachDanger } from '../../src/search/teach-danger';
import { tokensOf } from '../../src/search/tokens';

const language = new Language({ spellings: {}, meanings: {}, silent: [] });
const lessons = {
  cries: ['Help!', 'ik wil niet meer', '112'],
  danger: [
    'mijn huis staat in brand',
    'de schuur staat in brand',
    'hij slaat mijn moeder',
    'hij slaat mijn zus',
  ],
  calm: [
    'de lantaarn is stuk',
    'de lantaarn op de weg is uit',
    'mijn moeder zoekt een kamer',
    'de weg is stuk',
  ],
  groups: [['huis', 'schuur', 'caravan']],
  asides: ['Waar kan ik klagen?'],
};

/** How much a text sounds like danger, after some lessons. */
const loudness = (text: string, extra: readonly string[] = []) =>
  new DangerEar(
    teachDanger({ ...lessons, danger: [...lessons.danger, ...extra, ...extra] }, [], language),
  ).loudness(tokensOf(text));

describe('danger', () => {
  test('sounds like what was learnt, and other stories do not', () => {
    expect(loudness('er is brand in de schuur')).toBeGreaterThan(loudness('de lantaarn in de kamer'));
  });

  test('is learnt of a word from other words of its kind', () => {
    const more = ['een huis in brand', 'een schuur in brand', 'brand in huis', 'brand in de schuur'];
    expect(loudness('een caravan', more)).toBeGreaterThan(loudness('een fiets', more));
  });

  test('is heard better once its story is added', () => {
    const missed = 'er kruipt iets paars uit het vat';
    expect(loudness(missed, [missed])).toBeGreaterThan(loudness(missed));
  });

  test('is heard in a cry when nothing else is said, however it is written', () => {
    const ear = new DangerEar(teachDanger({ ...lessons, danger: [], calm: [] }, [], language));
    const heard = (text: string) => ear.hears(tokensOf(text));
    expect(['help', 'HELP!!', 'Ik wil niet meer.', '112'].map(heard)).toEqual([true, true, true, true]);
    expect(['ik wil niet meer wachten', 'help mij met een formulier'].map(heard)).toEqual([false, false]);
  });

  test('is learnt the same way each time', () => {
    expect(teachDanger(lessons, [], language)).toEqual(teachDanger(lessons, [], language));
  });

  test('is never heard where nothing was learnt', () => {
    expect(teachDanger({ danger: [], cries: [], calm: [], groups: [], asides: [] }, [], language)).toEqual(
      DEAF,
    );
    expect(new DangerEar(DEAF).hears(tokensOf('mijn huis staat in brand'))).toBe(false);
  });
});

test('weights come back as they were written, far apart and close together', () => {
  const written = writeWeights(
    [
      [0, 4],
      [1, -4],
      [90, 1],
      [180, 0],
      [5000, -2],
    ],
    -1,
  );
  expect([...readWeights(written).keys()]).toEqual([0, 1, 90, 5000]);
  expect([...readWeights(written).values()].map(Math.sign)).toEqual([1, -1, 1, -1]);
  expect(written.places).not.toMatch(/[\\"]/);
});
