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

const search = searchOf(pack, []);
const heard = (text: string) => search(text).isDanger;

/** Nothing was learnt from these; five writers told them. */
describe('stories that were kept apart', () => {
  const apart = cardsOf('apart');
  const { danger, calm } = pack.lessons;

  test('are no lessons', () => {
    const lessons = new Set([...danger, ...calm]);
    expect(apart.filter(({ story }) => lessons.has(story))).toEqual([]);
  });

  test('are nearly always heard when they tell of danger, and told from what only sounds like it', () => {
    const result = score(apart, search);
    expect(result.heard).toBeGreaterThanOrEqual(0.9);
    expect(result.falseAlarms).toBeLessThanOrEqual(0.08);
  });
});

describe('one sentence in a long story about something else', () => {
  const before =
    'Ik wacht al sinds maart op antwoord over mijn subsidie voor het dak. Eerst moest er een tekening bij, daarna was de tekening te oud. Ik heb drie keer gebeld en telkens kreeg ik iemand anders.';
  const after =
    'De aannemer wil volgende week beginnen. Ik hoor graag wie er bij de provincie over gaat en hoe lang het nog duurt.';

  test('is heard when it tells of danger', () => {
    const danger = [
      'Bij de buren komt nu rook onder de deur door en niemand doet open.',
      'Mijn man heeft gezegd dat hij zich vannacht ophangt in de schuur.',
      'Op de stoep ligt trouwens een mevrouw die niet meer ademt.',
    ];
    expect(danger.filter((one) => !heard(`${before} ${one} ${after}`))).toEqual([]);
  });

  test('is left alone when it does not', () => {
    const calm = ['Mijn vrouw vindt het ook belachelijk.', 'Op de stoep ligt nog steeds het oude zand.'];
    expect(calm.filter((one) => heard(`${before} ${one} ${after}`))).toEqual([]);
  });
});

describe('a cry of a few words', () => {
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
