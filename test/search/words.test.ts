import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../src/search/compounds';
import { readPostings, writePostings } from '../../src/search/postings';
import { Respeller } from '../../src/search/respell';
import { soundOf } from '../../src/search/sound';

describe('a word nobody knows', () => {
  const respeller = new Respeller();
  respeller.learn([
    ['stank', 3],
    ['vergunning', 5],
    ['vergadering', 2],
    ['weg', 9],
  ]);

  test.each([
    ['sjtank', 'stank'],
    ['vergunnig', 'vergunning'],
    ['vergunnign', 'vergunning'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(respeller.meant(typed)).toBe(meant);
  });

  test('is left alone when nothing is near, or when it is too short to tell', () => {
    expect(respeller.meant('kanarie')).toBeUndefined();
    expect(respeller.meant('wag')).toBeUndefined();
  });
});

test.each([
  ['waeg', 'weeg'],
  ['gesjlage', 'geslagen'],
  ['provinsie', 'provincie'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

describe('a compound', () => {
  const isKnown = (word: string) => ['buurman', 'herrie', 'schade', 'loket'].includes(word);

  test('is split into words that are known, with a letter between them', () => {
    expect(splitCompound('buurmanherrie', isKnown)).toEqual(['buurman', 'herrie']);
    expect(splitCompound('schadesloket', isKnown)).toEqual(['schade', 'loket']);
  });

  test('stays whole when a part is not known', () => {
    expect(splitCompound('buurmanfiets', isKnown)).toBeUndefined();
  });
});

test('postings come back as they were written, in order', () => {
  const written = writePostings([
    [48, 2],
    [3, 26],
    [4811, 1],
  ]);
  expect(readPostings(written)).toEqual([
    [3, 26],
    [48, 2],
    [4811, 1],
  ]);
});
