import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/flow/table';
import { groupsOf, isSound } from '../../src/handover/digits';
import { readCode } from '../../src/handover/read-code';
import { visitFrom } from '../../src/journey/visit';
import { shippedPack } from '../flow/pack-sample';
import { picks, SEED, walkTable } from '../flow/random-walk';
import { answersOf, startOf } from '../flow/walk';
import { two } from '../journey/visiting';
import { coded, codeFor, groundOf, reading, shippedRegister } from './coding';

const small = groundOf(two);
const walked = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'lamp' });
const { digits, groups } = coded(visitFrom('weg/gevaar', walked), small);

const pack = shippedPack();
const ground = groundOf(pack, shippedRegister());
const table = tableOf(pack.flows);
/** Codes of twenty visits through the shipped flows. */
const codes = fc
  .sample(picks, { seed: SEED, numRuns: 200 })
  .map((taken) => codeFor(startOf(pack), walkTable(table, startOf(pack), taken).path, ground))
  .flatMap((code) => (typeof code === 'string' ? [] : code.digits))
  .filter((code, index, all) => all.indexOf(code) === index)
  .slice(0, 20);

const DIGITS = [...'0123456789'];

function otherDigits(code: string): string[] {
  return [...code].flatMap((_, at) => DIGITS.map((digit) => code.slice(0, at) + digit + code.slice(at + 1)));
}

function turnedDigits(code: string): string[] {
  return [...code].slice(1).map((digit, at) => code.slice(0, at) + digit + code[at] + code.slice(at + 2));
}

function otherGroups(code: string): string[] {
  const every = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
  return groupsOf(code).flatMap((_, at) => every.map((group) => groupsOf(code).with(at, group).join('')));
}

function turnedGroups(code: string): string[] {
  const all = groupsOf(code);
  return all.slice(1).map((group, at) =>
    all
      .with(at, group)
      .with(at + 1, all[at] ?? '')
      .join(''),
  );
}

function suggested(typed: string, from = ground): string[] {
  const read = readCode(typed, from.register, from.version);
  return read.kind === 'mistyped' ? read.nearest.map((one) => one.join('')) : [read.kind];
}

describe('a code may be typed', () => {
  const ways: [string, string][] = [
    ['in groups', groups.join(' ')],
    ['with dashes and dots', groups.join(' - ').replace('-', '.')],
    ['with letters for digits', groups.join(' ').replaceAll('0', 'o').replaceAll('1', 'l')],
    ['with capitals for digits', groups.join('').replaceAll('0', 'O').replaceAll('1', 'I')],
    ['over lines, with a no-break space', groups.join('\u00a0\n')],
    ['in wide digits', [...digits].map((one) => String.fromCodePoint(0xff10 + Number(one))).join('')],
    ['in Arabic digits', [...digits].map((one) => String.fromCodePoint(0x0660 + Number(one))).join('')],
    ['in Persian digits', [...digits].map((one) => String.fromCodePoint(0x06f0 + Number(one))).join('')],
  ];
  test.each(ways)('%s', (_, typed) => expect(reading(typed, small).problems).toEqual([walked]));
});

describe('what was mistyped is noticed', () => {
  test('there are codes to try it on', () => expect(codes).toHaveLength(20));

  test.each([
    ['one wrong digit', otherDigits],
    ['two digits in each other’s place', turnedDigits],
    ['one wrong group', otherGroups],
    ['two groups in each other’s place', turnedGroups],
  ])('%s, at every place', (_, mistakes) => {
    const passed = codes.flatMap((code) => mistakes(code).filter((one) => one !== code && isSound(one)));
    expect(passed).toEqual([]);
  });

  test('a digit forgotten or one too many, at every place', () => {
    const shorter = [...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1));
    const longer = [...digits].flatMap((_, at) =>
      DIGITS.map((one) => digits.slice(0, at) + one + digits.slice(at)),
    );
    expect([...shorter, ...longer].filter(isSound)).toEqual([]);
  });
});

describe('the code that was meant is suggested', () => {
  test.each([
    ['one wrong digit', otherDigits],
    ['two digits in each other’s place', turnedDigits],
    ['two groups in each other’s place', turnedGroups],
  ])('first, for %s', (_, mistakes) => {
    for (const code of codes.slice(0, 5))
      for (const typed of mistakes(code).filter((one) => one !== code))
        expect(suggested(typed)[0]).toBe(code);
  });

  test('for one wrong group', () => {
    for (const code of codes.slice(0, 3))
      for (const typed of otherGroups(code).filter((one, index) => one !== code && index % 37 === 0))
        expect(suggested(typed)).toContain(code);
  });

  test('for a digit forgotten or twice there', () => {
    for (const code of codes) {
      expect(suggested(code.slice(0, 5) + code.slice(6))).toContain(code);
      expect(suggested(code.slice(0, 5) + code.slice(4))).toContain(code);
    }
  });

  test('for a sign that is no digit', () => {
    for (const code of codes) expect(suggested(`${code.slice(0, 5)}S${code.slice(6)}`)).toContain(code);
  });
});

describe('what comes in from elsewhere', () => {
  const signs = fc.constantFrom(...'0123456789oOiIlL?# -.c=\u0660\u{1d7d8}\ud800é');
  const foreign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: signs, maxLength: 400 }),
    fc.array(fc.constantFrom(...DIGITS), { maxLength: 420 }).map((all) => all.join('')),
    fc.anything(),
  );

  test('never throws', () => {
    const rule = fc.property(foreign, (typed) => {
      expect(['read', 'mistyped', 'newer', 'no-code']).toContain(readCode(typed, ground.register, 'x').kind);
    });
    fc.assert(rule, { seed: SEED, numRuns: 2000 });
  });

  test.each(['', ' ', 'hallo', '#c=', 'a'.repeat(400), '1'.repeat(400)])('“%s” is no code', (typed) => {
    expect(readCode(typed, ground.register, '').kind).toBe('no-code');
  });
});
