import { describe, expect, test } from 'vitest';
import { cardsOf, keywordList, score, searchOf, shippedPack } from './score';

const pack = shippedPack();
const thirty = cardsOf('situations');
const report = cardsOf('stories').filter(({ part }) => part === 'report');
const unseen = [...report, ...cardsOf('later')];

describe('thirty situations, typed as they were told, with their own texts left out', () => {
  const result = score(thirty, searchOf(pack, thirty));

  test('find the right flow among the first three', () => {
    expect(result.among, result.misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  test('are heard when there is danger, and raise no false alarm', () => {
    expect(result).toMatchObject({ heard: 1, falseAlarms: 0 });
  });
});

describe('stories that no word was chosen for', () => {
  const search = searchOf(pack, unseen);
  const found = score(unseen, search);
  const heard = score(report, search);

  test('find the right flow among the first three', () => {
    expect(found.among, found.misses.join('\n')).toBeGreaterThanOrEqual(0.75);
  });

  test('are heard when there is danger, also veiled', () => {
    expect(heard.heard, heard.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('raise hardly a false alarm, though many use figures of speech', () => {
    expect(found.falseAlarms, found.misses.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('find far more than a list of keywords does', () => {
    const list = score(unseen, keywordList(pack));
    expect(found.among).toBeGreaterThan(list.among + 0.2);
  });
});
