import { describe, expect, test } from 'vitest';
import type { SheetDesk } from '../../src/flow/sheet-types';
import { addressOf, emailFor, formOf } from '../../src/handover/letter-address';

const TODAY = '2026-11-25';
const proven = { checked: '2026-11-22', until: '2027-11-22', source: 'voorbeeld.nl' };
const deskWith = (ways: SheetDesk['ways']): SheetDesk => {
  return { id: 'x', name: 'Loket Wegen', kind: 'andere', role: 'helpt', ways };
};
const post = (value: string, more = {}) => deskWith({ post: { value, ...proven, ...more } });
const email = (more = {}) => deskWith({ email: { value: 'x@voorbeeld.nl', ...proven, ...more } });

describe('the address of a desk', () => {
  test('stands in lines, with who lives there on top', () => {
    expect(addressOf(post('Postbus 1, 1000 AA Stad'), TODAY)).toEqual([
      'Loket Wegen',
      'Postbus 1',
      '1000 AA Stad',
    ]);
    expect(addressOf(post('Staten van X, Postbus 1, 1000 AA Stad'), TODAY)?.[0]).toBe('Staten van X');
  });

  test('is left open where it is not known, or too long ago', () => {
    expect(addressOf(deskWith({}), TODAY)).toBeUndefined();
    expect(addressOf(undefined, TODAY)).toBeUndefined();
    expect(addressOf(post('Postbus 1', { until: TODAY }), TODAY)).toBeUndefined();
  });
});

describe('e-mail', () => {
  test('counts only where the organisation said so, or where the law asks for no form', () => {
    expect(emailFor(email(), undefined, TODAY)).toBeUndefined();
    expect(emailFor(email({ forLetters: true }), undefined, TODAY)).toBe('x@voorbeeld.nl');
    expect(emailFor(email(), true, TODAY)).toBe('x@voorbeeld.nl');
  });

  test('does not count when nobody looked at the address for long', () => {
    expect(emailFor(email({ forLetters: true, until: TODAY }), true, TODAY)).toBeUndefined();
    expect(emailFor(undefined, true, TODAY)).toBeUndefined();
  });
});

test('the form of a desk is there until its fact runs out', () => {
  const form = { value: 'https://voorbeeld.nl/', ...proven };
  expect(formOf(deskWith({ form }), TODAY)).toEqual(form);
  expect(formOf(deskWith({ form: { ...form, until: TODAY } }), TODAY)).toBeUndefined();
  expect(formOf(undefined, TODAY)).toBeUndefined();
});
