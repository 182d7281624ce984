import { describe, expect, test } from 'vitest';
import { cardsOf, keywordList, score, searchOf, shippedPack } from './score';

const pack = shippedPack();
const thirty = cardsOf('situations');
const later = cardsOf('later');
const unseen = [...cardsOf('stories').filter(({ part }) => part === 'report'), ...later];

describe('thirty situations, typed as they were told, with their own texts left out', () => {
  const result = score(thirty, searchOf(pack, thirty));

  test('find the right flow among the first three', () => {
    expect(result.among, result.misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  test('are heard when there is danger, and raise no false alarm', () => {
    expect(result).toMatchObject({ heard: 1, falseAlarms: 0 });
  });
});

describe('stories by which no word for a flow was chosen', () => {
  const found = score(unseen, searchOf(pack, unseen));

  test('find the right flow among the first three', () => {
    expect(found.among, found.misses.join('\n')).toBeGreaterThanOrEqual(0.75);
  });

  test('find far more than a list of keywords does', () => {
    expect(found.among).toBeGreaterThan(score(unseen, keywordList(pack)).among + 0.2);
  });
});

/** Danger was learnt from these stories, and from the thirty: they keep it from forgetting, they do not measure it. */
describe('stories about danger, plain and veiled, between figures of speech', () => {
  const told = [...cardsOf('stories'), ...later, ...cardsOf('danger')];
  const result = score(told, searchOf(pack, told));

  test('are heard', () => {
    expect(result.heard, result.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('are told from the others', () => {
    expect(result.falseAlarms, result.misses.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

/** Nothing was learnt from these. They are few: each counts for two in a hundred. */
describe('stories about danger that were kept apart', () => {
  const apart = cardsOf('apart');
  const result = score(apart, searchOf(pack, apart));

  test('are heard more often than not, and told from what only sounds like it', () => {
    expect(result.heard, result.misses.join('\n')).toBeGreaterThanOrEqual(0.75);
    expect(result.falseAlarms, result.misses.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

describe('a cry of a few words', () => {
  const search = searchOf(pack, []);
  const heard = (text: string) => search(text).isDanger;

  test('is heard', () => {
    const cries = [
      'ik wil dood',
      'Zelfmoord',
      'er is brand!',
      'gaslucht',
      '112',
      'ik word bedreigd',
      'ik kan niet meer',
    ];
    expect(cries.filter((cry) => !heard(cry))).toEqual([]);
    const { search: words = [] } = pack.flows.get('nood') ?? {};
    expect(words.filter((word) => !heard(word))).toEqual([]);
  });

  test('is told from a question that begins with the same words', () => {
    const plain = [
      'ik wil niet meer betalen',
      'ik kan niet meer parkeren',
      'hulp bij een formulier',
      'gasrekening te hoog',
    ];
    expect(plain.filter(heard)).toEqual([]);
  });
});
