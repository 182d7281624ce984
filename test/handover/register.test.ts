import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registerOf } from '../../src/handover/register';
import { extendRegister, missingIn, readRegister } from '../../src/handover/register-file';
import { keepRegister } from '../../src/tools/register';
import { type FlowSample, filesOf, packOf } from '../flow/pack-sample';

const one = { weg: { gevaar: 'ja > bel, nee > bel, ? > bel', bel: '' } };
const more = { weg: { gevaar: 'ja > bel, soms > bel, nee > bel, ? > bel', bel: '' } };

/** A content folder on disk. */
function folder(flows: Record<string, FlowSample>): string {
  const dir = mkdtempSync(join(tmpdir(), 'wegwijzer-register-'));
  change(dir, flows);
  return dir;
}

function change(dir: string, flows: Record<string, FlowSample>): void {
  for (const { path, bytes } of filesOf(flows)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

const textIn = (dir: string) => readFileSync(join(dir, 'nummers.yaml'), 'utf8');
const numbersIn = (dir: string) => Object.fromEntries(readRegister(textIn(dir)).register.numbers);

describe('the register', () => {
  test('gives every option a number, "weet ik niet" too', () => {
    const dir = folder(one);
    expect(keepRegister(dir, false).isWell).toBe(true);
    expect(numbersIn(dir)).toEqual({ 'weg/gevaar/ja': 1, 'weg/gevaar/nee': 2, 'weg/gevaar/weet-ik-niet': 3 });
  });

  test('adds a new option at the end and leaves the rest byte for byte', () => {
    const dir = folder(one);
    keepRegister(dir, false);
    const lines = textIn(dir).split('\n');
    change(dir, more);
    expect(keepRegister(dir, false).says).toBe('1 antwoord heeft een nummer gekregen:\n  weg/gevaar/soms');
    const now = textIn(dir).split('\n');
    expect(now.toSpliced(-2, 1).with(4, '')).toEqual(lines.with(4, ''));
    expect(now.at(-2)).toBe('  weg/gevaar/soms: 4');
  });

  test('is the same file when nothing is new', () => {
    const dir = folder(one);
    keepRegister(dir, false);
    const before = textIn(dir);
    expect(keepRegister(dir, false)).toEqual({ isWell: true, says: 'Alle antwoorden hebben een nummer.' });
    expect(textIn(dir)).toBe(before);
  });

  test('keeps the number of an option that is gone, and gives it to no other', () => {
    const dir = folder(more);
    keepRegister(dir, false);
    change(dir, one);
    keepRegister(dir, false);
    change(dir, { weg: { gevaar: 'ja > bel, nee > bel, nooit > bel, ? > bel', bel: '' } });
    keepRegister(dir, false);
    expect(numbersIn(dir)).toMatchObject({ 'weg/gevaar/soms': 2, 'weg/gevaar/nooit': 5 });
  });

  test('knows a question and an option by their earlier names', () => {
    const renamed = packOf({
      weg: { 'risico was gevaar': 'jawel was ja > bel, nee > bel, ? > bel', bel: '' },
    });
    const before = missingIn(registerOf([]), packOf(one).flows.values());
    const register = registerOf(before.map((name, index) => [name, index + 1]));
    expect(missingIn(register, renamed.flows.values())).toEqual([]);
  });

  test('keeps the line ends and the remarks of the author', () => {
    const text = extendRegister(undefined, ['a/b/c'])
      .replace('nummers:', '# hallo\nnummers:')
      .replaceAll('\n', '\r\n');
    const longer = extendRegister(text, ['a/b/d']);
    expect(longer).toContain('# hallo\r\nnummers:\r\n  a/b/c: 1\r\n  a/b/d: 2\r\n');
    expect(readRegister(longer).faults).toEqual([]);
  });
});

describe('a look at the register', () => {
  test('tells what is missing and writes nothing', () => {
    const dir = folder(one);
    keepRegister(dir, false);
    const before = textIn(dir);
    change(dir, more);
    expect(keepRegister(dir, true)).toMatchObject({ isWell: false });
    expect(keepRegister(dir, true).says).toContain('weg/gevaar/soms');
    expect(textIn(dir)).toBe(before);
  });

  const text = extendRegister(undefined, ['a/b/c', 'a/b/d', 'a/b/e']);
  test.each([
    ['a changed number', text.replace('d: 2', 'd: 4')],
    ['a number used again', text.replace('e: 3', 'e: 2')],
    ['a name twice', text.replace('a/b/e', 'a/b/d')],
    ['a line taken away', text.replace('  a/b/d: 2\n', '')],
    ['the last line taken away', text.replace('  a/b/e: 3\n', '')],
    [
      'two names in each other’s place',
      text.replace('b/c', 'b/x').replace('b/d', 'b/c').replace('b/x', 'b/d'),
    ],
    ['a line added by hand', `${text}  a/b/f: 4\n`],
    ['a name that is none', text.replace('a/b/e', 'a/b')],
    ['no numbers at all', 'hallo: daar'],
    ['no YAML', '{{{'],
  ])('notices %s', (_, damaged) => {
    expect(readRegister(damaged).faults).not.toEqual([]);
  });

  test('changes nothing in a register that was damaged', () => {
    const dir = folder(one);
    keepRegister(dir, false);
    const damaged = textIn(dir).replace('nee: 2', 'nee: 9');
    writeFileSync(join(dir, 'nummers.yaml'), damaged);
    expect(keepRegister(dir, false)).toMatchObject({ isWell: false });
    expect(textIn(dir)).toBe(damaged);
  });

  test('finds the shipped one sound and complete', () => {
    expect(keepRegister('flows', true)).toEqual({ isWell: true, says: 'Alle antwoorden hebben een nummer.' });
  });
});
