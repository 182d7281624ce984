import { describe, expect, test, vi } from 'vitest';
import { plainDate } from '../../../src/ui/parts/long-date';
import { nl } from '../../../src/words/nl';
import { makeSay } from '../../../src/words/say';
import { editItem, type ItemWish } from '../../../src/workshop/review/edit-item';
import {
  isForDayOne,
  isToConfirm,
  ordered,
  type ReviewItem,
  reviewItems,
} from '../../../src/workshop/review/items';
import { afterStep, filesIn, linesChanged, packOf } from '../edits/steps';

vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const pack = packOf(files);
const items = reviewItems(pack, files, new Set());
const say = makeSay(nl, 'nl');
const wishOf = (item: ReviewItem): ItemWish => ({
  value: item.value,
  certainty: item.certainty,
  checked: plainDate(item.checked, say),
  source: item.source,
  owner: item.owner,
  toConfirm: item.toConfirm?.join(' ') ?? '',
});
const edited = (item: ReviewItem, change: Partial<ItemWish>) =>
  afterStep(files, editItem(files, item, wishOf(item), { ...wishOf(item), ...change }) ?? []);

test('every fact, every term and every way to a desk is on the list, once', () => {
  const ways = [...pack.desks.values()].flatMap(({ written }) => Object.keys(written));
  const there = items.filter(({ isMissing }) => !isMissing);
  expect(there).toHaveLength(ways.length + pack.facts.size + pack.terms.size);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test('an emergency number comes first, and what leads most people wrong comes before the rest', () => {
  const [first] = ordered(items, 'harm');
  expect(first?.weight).toBe(Number.MAX_SAFE_INTEGER);
  const ages = ordered(items, 'age').map(({ checked }) => checked);
  expect(ages).toEqual([...ages].sort());
});

test('a desk that borrows its number is on the list for the first day', () => {
  const missing = items.filter(({ isMissing }) => isMissing);
  expect(missing.map(({ title }) => title)).toContain(pack.desks.get('provinciale-liaison')?.name);
  expect(missing.every((item) => isForDayOne(item) && isToConfirm(item))).toBe(true);
});

describe('an item that is changed', () => {
  test.each(
    items
      .filter(({ isMissing }) => !isMissing)
      .filter((_, at) => at % 9 === 0)
      .map((one) => [one.key, one] as const),
  )('%s: only its own lines differ, and the pack says so', (_, item) => {
    const now = edited(item, { source: 'gebeld, 3 november 2026' });
    expect(Object.keys(linesChanged(files, now))).toEqual([item.file]);
    expect(Object.values(linesChanged(files, now))[0]).toBeLessThanOrEqual(1);
  });

  test('a new date and certainty are what the pack reads', () => {
    const item = items.find(({ key }) => key === 'provincie-algemeen email');
    if (!item) throw new Error('no item');
    const now = packOf(
      edited(item, { certainty: 'G', checked: '3 november 2026', value: 'post@voorbeeld.nl' }),
    );
    const way = now.desks.get('provincie-algemeen')?.written.email;
    expect(way).toMatchObject({ value: 'post@voorbeeld.nl', certainty: 'G', checked: '2026-11-03' });
  });

  test('a number that was missing is there with all that tells where it is from', () => {
    const item = items.find(({ key, isMissing }) => isMissing && key === 'provinciale-liaison phone');
    if (!item) throw new Error('no item');
    const wish = { value: '043 - 389 00 00', certainty: 'G+', source: 'gebeld', checked: '3 november 2026' };
    const way = packOf(edited(item, wish)).desks.get('provinciale-liaison')?.written.phone;
    expect(way).toMatchObject({ value: '043 - 389 00 00', certainty: 'G+', checked: '2026-11-03' });
  });

  test('nothing is written when nothing changed', () => {
    for (const item of items.slice(0, 20)) expect(edited(item, {})).toBe(files);
  });
});
