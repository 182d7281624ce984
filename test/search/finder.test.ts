import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/flow/path';
import { questionAt } from '../../src/flow/table';
import { doorsOf } from '../../src/search/doors';
import { Finder, MOST_SUGGESTIONS } from '../../src/search/finder';
import { indexOfPack } from '../../src/search/index-of-pack';
import { shippedPack } from './score';

const pack = shippedPack();
const finder = new Finder(indexOfPack(pack));
for (const _ of finder.learning());

/** The flows that a text leads to, best first. */
const flowsFor = (text: string) => finder.find(text).suggestions.map(({ door }) => partsOf(door.place).flow);

describe('what is offered', () => {
  test('is always a question, never an outcome, and never one about a date', () => {
    for (const door of doorsOf(pack)) expect(questionAt(pack.flows, door)?.finder?.by, door).not.toBe('date');
    for (const { suggestions } of ['stank', 'brief', 'geld'].map((word) => finder.find(word)))
      for (const { door } of suggestions) expect(questionAt(pack.flows, door.place)).toBeDefined();
  });

  test('is little, and says by which words of the visitor it came', () => {
    const { suggestions } = finder.find('De buurman maakt herrie en er is stank');
    expect(suggestions.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
    for (const { because } of suggestions) expect(because.length).toBeGreaterThan(0);
    expect(suggestions[0]?.because.join(' ')).toMatch(/buurman|herrie|stank/);
  });

  test('is nothing for words that say nothing', () => {
    expect(finder.find('ik weet het niet').suggestions).toEqual([]);
  });
});

describe('a few words', () => {
  test.each([
    ['buurman herrie', 'overlast'],
    ['gat in de weg', 'overlast'],
    ['sjtank', 'overlast'],
    ['brief niet eens', 'bezwaar'],
    ['geld terug', 'andere'],
    ['vergunnig geweigert', 'bezwaar'],
    ['wethouder corrupt', 'integriteit'],
    ['nooit teruggebeld', 'klacht'],
    ['omnibuzz', 'gemeente'],
    ['windmolenherrie', 'overlast'],
  ])('"%s" finds %s among the first three', (words, flow) => {
    expect(flowsFor(words).slice(0, 3)).toContain(flow);
  });
});

describe('danger', () => {
  test.each([
    'Het hoeft van mij allemaal niet meer',
    'gaslucht in de meterkast',
    'hij slaat mij',
    'Ze appte hou van je en neemt niet meer op',
  ])('is heard in "%s"', (words) => {
    expect(finder.find(words).isDanger).toBe(true);
  });

  test.each([
    'ik sterf van het lachen',
    'doodmoe van dat gezeik',
    'de gemeente dreigt met een dwangsom',
    'het mes snijdt aan twee kanten',
    'Er is geen gevaar, de lantaarn is stuk',
  ])('is not heard in "%s"', (words) => {
    expect(finder.find(words).isDanger).toBe(false);
  });
});
