import { describe, expect, test } from 'vitest';
import { lineNumber } from '../../src/check/excerpt';
import { base, findingsIn, lettersAbout, packWithFlow, SAMPLE_FLOW, textOf } from './pack';

/** Files that cannot stand in the repository as they are: it would change their line ends, or refuse them. */

const flow = textOf(base.find((file) => file.path === SAMPLE_FLOW) ?? { path: '', bytes: new Uint8Array() });
const withWindowsEnds = flow.replaceAll('\n', '\r\n');

/** Each finding as `line code`. */
function foundIn(text: string | Uint8Array): string[] {
  const written = typeof text === 'string' ? text : '';
  return findingsIn(packWithFlow(text)).map((one) => `${lineNumber(written, one.start)} ${one.code}`);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
}

describe('a file that is fine', () => {
  test('may have Windows line ends', () => {
    expect(foundIn(withWindowsEnds)).toEqual([]);
  });

  test('may begin with a byte-order mark', () => {
    expect(foundIn(`\uFEFF${flow}`)).toEqual([]);
  });

  test('may be UTF-16 with a mark, as Notepad writes it', () => {
    expect(foundIn(utf16(flow))).toEqual([]);
  });

  test('may end without a line end', () => {
    expect(foundIn(flow.trimEnd())).toEqual([]);
  });

  test('may hold a long text over several lines', () => {
    expect(
      foundIn(flow.replace('Bel en zeg waar het is.', '>-\n      Bel en zeg\n      waar het is.')),
    ).toEqual([]);
  });
});

describe('a mistake in a file with Windows line ends', () => {
  test.each([
    ['ga naar: melden', 'ga naar: meldne', '18 onbekend-doel'],
    ['    kost: Niets.', '    kost Niets.', '29 dubbele-punt-vergeten'],
    ['    kost: Niets.', '     kost: Niets.', '29 inspringen'],
    ['    kost: Niets.', '    kost: "Niets.', '29 aanhalingsteken'],
    ['[de straat, een foto]', '[de straat, een foto', '28 haak'],
  ])('%s → %s', (right, wrong, expected) => {
    expect(foundIn(withWindowsEnds.replace(right, wrong))).toEqual([expected]);
  });

  test('shows the line without its end', () => {
    const letters = lettersAbout(packWithFlow(withWindowsEnds.replace('ga naar: melden', 'ga naar: meldne')));
    expect(letters).toContain('18│         ga naar: meldne\n                     ^^^^^^\n');
  });

  test('and a byte-order mark stands at the same column', () => {
    const letters = lettersAbout(packWithFlow(`\uFEFF${flow.replace('titel:', 'titl:')}`));
    expect(letters).toContain('1│ titl: Er is iets kapot\n   ^^^^\n');
  });
});

describe('a file that is no text', () => {
  test('a binary file', () => {
    expect(foundIn(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual(['1 geen-tekst']);
  });

  test('a file of 5 MB', () => {
    expect(foundIn(`# ${'x'.repeat(5_000_000)}`)).toEqual(['1 te-groot']);
  });

  test('a file in another encoding, at the first strange letter', () => {
    const letters = lettersAbout(packWithFlow(latin1(flow.replace('een foto', 'een reçu'))));
    expect(letters).toContain('28│     houd bij de hand: [de straat, een re\uFFFDu]');
    expect(letters).toContain('(uitleg: tekenset)');
  });

  test('a file nested so deeply that nobody wrote it', () => {
    expect(foundIn(`titel: ${'['.repeat(100_000)}`)).toHaveLength(1);
  });

  test('a file of one endless line', () => {
    const [first = ''] = lettersAbout(packWithFlow(`titel: ${'lang '.repeat(50_000)}: x`))
      .split('\n\n')
      .slice(2);
    expect(first.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});
