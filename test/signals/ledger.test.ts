import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger, writeLedger } from '../../src/signals/file';
import { type Ledger, ledgerOf, merge, totalsOf } from '../../src/signals/ledger';
import { type Count, keyOf, SIGNALS } from '../../src/signals/signal';
import { SEED } from '../flow/random-walk';

const anyCount: fc.Arbitrary<Count> = fc.record({
  month: fc.constantFrom('2026-10', '2026-11', '2026-12'),
  kind: fc.constantFrom(...SIGNALS),
  place: fc.constantFrom('weg/gat', 'weg/plek', 'klacht/wie'),
  count: fc.integer({ min: 1, max: 50 }),
});
const counts = fc.uniqueArray(anyCount, { selector: keyOf, maxLength: 12 });
const ledger: fc.Arbitrary<Ledger> = fc
  .array(fc.tuple(fc.constantFrom('a1', 'b2', 'c3'), counts), { maxLength: 3 })
  .map((all) => all.reduce<Ledger>((sum, [id, own]) => merge(sum, ledgerOf(id, own)), new Map()));
const asText = (one: Ledger) => writeLedger(one);
const check = (look: (a: Ledger, b: Ledger, c: Ledger) => void) =>
  fc.assert(fc.property(ledger, ledger, ledger, look), { seed: SEED, numRuns: 300 });

describe('the counts of several counters', () => {
  it('can be put together in any order and any grouping', () => {
    check((a, b, c) => {
      expect(asText(merge(merge(a, b), c))).toBe(asText(merge(a, merge(b, c))));
      expect(asText(merge(a, b))).toBe(asText(merge(b, a)));
    });
  });

  it('count once, however often they come in', () => {
    check((a, b) => {
      const once = merge(a, b);
      expect(asText(merge(merge(once, a), merge(b, once)))).toBe(asText(once));
    });
  });

  it('give the later reading of a counter, not the sum of both', () => {
    const reading = (count: number) =>
      ledgerOf('a1', [{ month: '2026-11', kind: 'stuck', place: 'weg/gat', count }]);
    expect(totalsOf(merge(reading(7), reading(4)))[0]?.count).toBe(7);
  });

  it('of different counters are added up', () => {
    const one: Count = { month: '2026-11', kind: 'stuck', place: 'weg/gat', count: 3 };
    const both = merge(ledgerOf('a1', [one]), ledgerOf('b2', [{ ...one, count: 4 }]));
    expect(totalsOf(both)).toEqual([{ ...one, count: 7 }]);
  });
});

describe('a file of counts', () => {
  it('comes back as it was, and says that it is not for publication', () => {
    check((one) => {
      const text = writeLedger(one);
      expect(JSON.parse(text).notForPublication).toBe(true);
      const read = readLedger(text);
      expect(read && asText(merge(read, new Map()))).toBe(asText(merge(one, new Map())));
    });
  });

  it('with anything strange in it is refused as a whole', () => {
    const file = (more: object) =>
      JSON.stringify({
        kind: 'wegwijzer-signals',
        form: 1,
        counters: [{ id: 'a1', months: [{ month: '2026-11', counts: [more] }] }],
      });
    const sound = { kind: 'stuck', place: 'weg/gat', count: 3 };
    expect(readLedger(file(sound))?.size).toBe(1);
    for (const strange of [{ count: -1 }, { count: 0.5 }, { place: '<b>' }, { kind: 'name' }, { count: '3' }])
      expect(readLedger(file({ ...sound, ...strange }))).toBeUndefined();
  });

  it('that is none is refused without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readLedger(text) === undefined),
      {
        seed: SEED,
      },
    );
  });
});
