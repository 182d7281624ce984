import { describe, expect, test } from 'vitest';
import { looksLikeBsn } from '../../src/handover/bsn';

describe('what looks like a citizen service number', () => {
  test.each(['111222333', 'Mijn BSN is 111222333.', '1112.22.333', '111 222 333', '123456782'])(
    '%s',
    (text) => {
      expect(looksLikeBsn(text)).toBe(true);
    },
  );

  test.each([
    ['fails the test of eleven', '111222334'],
    ['is nothing but noughts', '000000000'],
    ['is a phone number', '06 12345678'],
    ['is a phone number from abroad', '+31 43 389 99 99'],
    ['is a longer number', '1112223330'],
    ['is the account of a bank', 'NL91 ABNA 0417 1643 00'],
    ['is part of a longer row of digits', '12 111 222 333'],
    ['is a date', '6 mei 2026'],
    ['is not there', ''],
  ])('but not what %s', (_, text) => {
    expect(looksLikeBsn(text)).toBe(false);
  });
});
