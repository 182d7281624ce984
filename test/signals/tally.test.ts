import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/flow/replay';
import { type Count, keyOf, monthOf } from '../../src/signals/signal';
import { note, oneMore, signalsOf, type Tally } from '../../src/signals/tally';

const isLeftOut = (place: string) => place.startsWith('geheim/');
const at = (place: string, kind: Standing['at'] = 'outcome', path: string[] = []): Standing => ({
  at: kind,
  place,
  path: path.map((question) => ({ question, option: 'ja' })),
  aside: [],
});
const ended = (tally: Tally, standings: Standing[], seen: string[] = []) =>
  signalsOf({ tally, standings, seen, isLeftOut });

describe('what a visit adds to the counts', () => {
  it('is each thing once for a place, and where each problem ended', () => {
    const twice = note(note([], { kind: 'unsure', place: 'weg/gat' }), { kind: 'unsure', place: 'weg/gat' });
    const signals = ended(twice, [at('weg/bel'), at('weg/plek', 'question')]);
    expect(signals).toEqual([
      { kind: 'unsure', place: 'weg/gat' },
      { kind: 'outcome', place: 'weg/bel' },
    ]);
  });

  it('holds one opinion about an outcome: the last', () => {
    const first = note([], { kind: 'helped', place: 'weg/bel' });
    expect(note(first, { kind: 'not-helped', place: 'weg/bel' })).toEqual([
      { kind: 'not-helped', place: 'weg/bel' },
    ]);
  });

  it('is nothing at all when it was at a place that is left out', () => {
    const tally = note([], { kind: 'unsure', place: 'weg/gat' });
    expect(ended(tally, [at('geheim/bel')])).toEqual([]);
    expect(ended(tally, [at('weg/bel', 'outcome', ['geheim/vraag'])])).toEqual([]);
    expect(ended(tally, [at('weg/bel')], ['geheim/vraag'])).toEqual([]);
  });

  it('adds one to what was there, in its month', () => {
    const signal = { kind: 'stuck', place: 'weg/gat' } as const;
    const first: Count = oneMore(monthOf('2026-11-26'), signal, undefined);
    expect(oneMore('2026-11', signal, first)).toEqual({ ...signal, month: '2026-11', count: 2 });
    expect(keyOf(first)).toBe('2026-11 stuck weg/gat');
  });
});
