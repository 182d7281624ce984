import { describe, expect, test } from 'vitest';
import { findByWords } from '../../src/counter/own-words';
import { drawingOf } from '../../src/flow/drawing';
import { siteOf } from '../../src/flow/sheet';
import { indexOfPack } from '../../src/search/index-of-pack';
import { pack } from './at-counter';

const site = siteOf(drawingOf(pack, '2026-11-22'), '/');

describe('the words of a visitor', () => {
  test('lead to questions, and danger comes before all of them', () => {
    const find = findByWords(indexOfPack(pack), site);
    expect(find('gat in de weg').some(({ ref }) => ref.startsWith('overlast/'))).toBe(true);
    expect(find('mijn man slaat mij')[0]?.ref).toBe(site.emergency.more);
    expect(find('')).toEqual([]);
  });
});
