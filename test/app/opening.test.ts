import { describe, expect, test } from 'vitest';
import { openVisit } from '../../src/app/opening';
import type { Visit } from '../../src/journey/visit';
import { lookupOf } from '../flow/walk';
import { two, visit } from '../journey/visiting';

const lookup = lookupOf(two);
const toMeld = { 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'steen' };
const next = { type: 'NEXT_PROBLEM', start: 'weg/gevaar' } as const;
const open = (place: string, kept?: Visit) => openVisit({ place, kept, lookup });

/** Two problems: one that ended at `weg/meld`, and one that ended at `weg/bel`. */
const kept = visit().answers(toMeld).send(next).answers({ 'weg/gevaar': 'ja' }).visit;

describe('a page that is opened in a tab with a visit of two problems', () => {
  test('continues the problem that is talked about where it stands on its way', () => {
    expect(open('weg/bel', kept)).toBe(kept);
  });

  test('returns to the other problem where it stands on the way of that', () => {
    expect(open('weg/meld', kept)).toEqual({ ...kept, present: 0 });
  });

  test('goes back along the way of the other problem, and leaves the other as it is', () => {
    const opened = open('weg/kapot', kept);
    expect(opened.present).toBe(0);
    expect(opened.problems[1]).toEqual(kept.problems[1]);
  });

  test('begins a visit of its own where it is on no way', () => {
    expect(open('geld/hoeveel', kept)).toEqual({ problems: [{ start: 'geld/hoeveel', answers: [] }] });
  });
});
