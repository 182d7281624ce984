import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/flow/codes';
import { MESSAGES_FILE, messages } from './pack';

const text = readFileSync(MESSAGES_FILE, 'utf8');
const letters = text.slice(text.indexOf('\n## '));
const withLetter = new Set([...messages.keys()].map((key) => key.split('/')[0]));

test('every code has a letter', () => {
  expect(CODES.filter((code) => !withLetter.has(code))).toEqual([]);
});

test('every letter has a code', () => {
  expect([...withLetter].filter((code) => !CODES.some((one) => one === code))).toEqual([]);
});

describe('the letters', () => {
  test.each(['ongeldig', 'parse', 'fout bij', 'syntax', 'error', 'invalid', 'string'])(
    'never say "%s"',
    (word) => {
      expect(letters.toLowerCase()).not.toContain(word);
    },
  );

  test('call the author "je", never "u"', () => {
    expect(letters.match(/\b(u|uw)\b/g)).toBeNull();
  });

  test('know no place: another pack has other names', () => {
    expect(letters.toLowerCase()).not.toMatch(/limburg|maastricht|venlo/);
  });

  test.each([...messages])('%s tells why and what to do', (_, { rest }) => {
    expect(rest.length).toBeGreaterThanOrEqual(2);
  });

  test.each([...messages])('%s has no sentence of more than 20 words', (_, { opening, rest }) => {
    const sentences = [opening, ...rest.flat()].flatMap((line) => line.split(/[.?!:](?:\s|$)/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
