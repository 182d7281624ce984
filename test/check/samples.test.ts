import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_NAMES } from '../../src/check/taal/types';
import { CODES } from '../../src/flow/codes';
import { HERE, lettersAbout, packOfSample } from './pack';

const SAMPLES = join(HERE, 'samples');
const names = readdirSync(SAMPLES).sort();

/** Files that git would change, and folders that are not there, are made in `files.test.ts` and `command.test.ts`. */
const MADE_ELSEWHERE = ['geen-map', 'geen-tekst', 'lege-map', 'niet-te-openen', 'te-groot', 'tekenset'];

/** The letters about language have tests of their own in `taal/`. */
const ABOUT_LANGUAGE: readonly string[] = RULE_NAMES;

/** `WEGWIJZER_BIJWERKEN=1 npx vitest run -c test/vitest.config.ts test/check` writes the letters anew. */
const isWriting = process.env.WEGWIJZER_BIJWERKEN === '1';

describe('the letters about a sample', () => {
  test.each(names)('%s', (name) => {
    const expected = join(SAMPLES, name, 'verwacht.txt');
    const letters = lettersAbout(packOfSample(join(SAMPLES, name)));
    if (isWriting || !existsSync(expected)) writeFileSync(expected, letters);
    expect(letters).toBe(readFileSync(expected, 'utf8'));
  });

  test.each(names)('%s is about what its folder says', (name) => {
    const [first = ''] = codesIn(name);
    expect(name.startsWith('goed-') ? first === '' : name === first || name.startsWith(`${first}-`)).toBe(
      true,
    );
  });

  test('no letter is wider than a screen', () => {
    const lines = names.flatMap((name) => expectedLetters(name).split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

test('every code has a sample', () => {
  const seen = new Set([...names.flatMap(codesIn), ...MADE_ELSEWHERE]);
  expect(CODES.filter((code) => !seen.has(code) && !ABOUT_LANGUAGE.includes(code))).toEqual([]);
});

function expectedLetters(name: string): string {
  return readFileSync(join(SAMPLES, name, 'verwacht.txt'), 'utf8');
}

function codesIn(name: string): string[] {
  return [...expectedLetters(name).matchAll(/\(uitleg: ([a-z-]+)\)/g)].map((match) => match[1] ?? '');
}
