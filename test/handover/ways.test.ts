import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callScript, mailLink, textFile } from '../../src/handover/ways';
import { SEED } from '../flow/random-walk';

const link = (text: string) => mailLink('balie@example.org', 'Hulp & meer', text, 'Plak hier.');
const bodyOf = (href: string) => new URL(href).searchParams.get('body');

describe('a link to mail', () => {
  test('carries the whole text when it fits', () => {
    const { href, isWhole } = link('Één regel\nen nog een & meer?');
    expect(isWhole).toBe(true);
    expect(bodyOf(href)).toBe('Één regel\r\nen nog een & meer?');
  });

  test('of a text that is too long carries none of it, rather than a part', () => {
    const { href, isWhole } = link('a'.repeat(3000));
    expect(isWhole).toBe(false);
    expect(bodyOf(href)).toBe('Plak hier.');
  });

  test('is never longer than a mail program takes, and never cut', () => {
    const rule = fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const { href, isWhole } = link(text);
      expect(href.length).toBeLessThanOrEqual(1900);
      if (isWhole) expect(bodyOf(href)).toBe(text.replace(/\r?\n/g, '\r\n'));
    });
    fc.assert(rule, { seed: SEED });
  });
});

describe('what to say on the telephone', () => {
  const say = ['Goedendag.', 'Mag ik vertellen?', 'Wanneer hoor ik iets?'];
  test('has a short story before the last sentence', () => {
    expect(callScript(say, { story: 'Water in\nhuis.' })).toEqual([
      ...say.slice(0, 2),
      'Water in huis.',
      say[2],
    ]);
  });

  test('says the code after the story, when there is one', () => {
    expect(callScript(say, {}, 'Mijn code is: 123.')).toEqual([
      ...say.slice(0, 2),
      'Mijn code is: 123.',
      say[2],
    ]);
  });

  test('leaves out a story that nobody can read out', () => {
    expect(callScript(say, { story: 'a '.repeat(300) })).toEqual(say);
  });
});

test('a file has a name that tells nothing, and lines that every program knows', () => {
  expect(textFile('a\nb', '2026-11-22')).toEqual({ name: 'wegwijzer-2026-11-22.txt', text: '\uFEFFa\r\nb' });
});
