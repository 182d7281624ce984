import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_MS, sendPathIn, verdictOf, waitAfter } from '../../src/handover/delivery';
import { SEED } from '../flow/random-walk';

describe('an answer', () => {
  test.each([200, 201, 202, 204])('%i says that it is there', (status) => {
    expect(verdictOf({ status })).toEqual({ kind: 'accepted' });
  });

  test.each([400, 401, 403, 404, 405, 413, 415, 422])('%i says that it will never be taken', (status) => {
    expect(verdictOf({ status })).toEqual({ kind: 'refused' });
  });

  test.each([408, 425, 429])('%i says later, and that it was not looked at', (status) => {
    expect(verdictOf({ status, retryAfter: '7' })).toEqual({
      kind: 'later',
      mayHaveArrived: false,
      afterMs: 7000,
    });
  });

  test('that never came, or of a server that failed, leaves it uncertain', () => {
    expect(verdictOf(undefined)).toEqual({ kind: 'later', mayHaveArrived: true });
    expect(verdictOf({ status: 503 })).toEqual({ kind: 'later', mayHaveArrived: true });
  });

  test('with a date to come back at is as one without', () => {
    expect(verdictOf({ status: 429, retryAfter: 'Thu, 26 Nov 2026 12:00:00 GMT' })).not.toHaveProperty(
      'afterMs',
    );
  });
});

test('the wait grows, is never shorter than asked, and never longer than six hours', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const rule = fc.property(
    fc.integer({ min: 1, max: 99 }),
    chance,
    fc.nat(10 * LONGEST_MS),
    (tries, one, asked) => {
      const wait = waitAfter(tries, one, asked);
      expect(wait).toBeGreaterThanOrEqual(Math.min(asked, LONGEST_MS));
      expect(wait).toBeLessThanOrEqual(LONGEST_MS);
      expect(waitAfter(tries + 1, one, asked)).toBeGreaterThanOrEqual(wait);
    },
  );
  fc.assert(rule, { seed: SEED });
});

describe('the path to send to', () => {
  test('is the one of the host', () => {
    expect(sendPathIn({ versturen: '/post/v1/verzoeken' })).toBe('/post/v1/verzoeken');
  });

  test.each([
    undefined,
    null,
    'x',
    {},
    { versturen: null },
    { versturen: '' },
    { versturen: '//elders.example/x' },
    { versturen: '/\\elders.example' },
    { versturen: 'https://elders.example/' },
    { versturen: '/post?naam=x' },
    { versturen: ['/post'] },
  ])('is off for %j', (settings) => expect(sendPathIn(settings)).toBeUndefined());
});
