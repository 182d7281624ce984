import { describe, expect, test } from 'vitest';
import { words } from './checking';

const { zipf } = words;

describe('how often a word is said', () => {
  test('is more for a word of every day', () => {
    expect(zipf('huis')).toBeGreaterThan(zipf('gewelf'));
  });

  test('counts every form of a word', () => {
    expect(zipf('provincies')).toBeGreaterThan(3.5);
    expect(zipf('fietste')).toBeGreaterThan(3.5);
  });

  test('of a compound follows its halves', () => {
    expect(zipf('buurtfeest')).toBeGreaterThan(3);
    expect(zipf('weliswaar')).toBeLessThan(5);
  });

  test('of a word that nobody knows is low', () => {
    expect(zipf('xqrst')).toBe(2.6);
  });

  test('of a word that the pack allows is never low', () => {
    expect(zipf('mantelzorger')).toBeGreaterThanOrEqual(4.5);
  });
});
