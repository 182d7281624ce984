import { describe, expect, test } from 'vitest';
import { locate } from '../../src/flow/locate';
import { type ParsedFile, readYaml } from '../../src/flow/read-yaml';
import { decode, isFinding, lineAndColumn } from '../../src/flow/source';
import { rawFile } from './pack-sample';

function parse(text: string): ParsedFile {
  const source = decode(rawFile('weg/wegwijzer.yaml', text));
  const { file, findings } = isFinding(source) ? { findings: [source] } : readYaml(source);
  if (!file) throw new Error(JSON.stringify(findings));
  return file;
}

/** `2:10 Is er gevaar?`: line, column and words of what stands at a spot. */
function spot(file: ParsedFile, path: (string | number)[], atKey?: boolean): string {
  const { start, end } = locate(file, { path, atKey });
  const { line, column } = lineAndColumn(file.source.text, start);
  return `${line}:${column} ${file.source.text.slice(start, end)}`;
}

const YAML = `titel: De weg   # van ons
vragen:
  gevaar:
    vraag: "Is er gevaar?"
    keuzes:
      - id: ja
        tekst: Ja, bel

      - { id: nee, tekst: Nee }
    uitleg: >
      Een gat
      in de weg.
`;

describe('a value', () => {
  test.each([
    'nee',
    'ja',
    'no',
    'true',
    'null',
    '~',
    '0475',
    '043 - 389 99 99',
    '112',
    '0x10',
    '1e3',
    '1_000',
    '.5',
    '12:30',
    '2026-11-03',
    '3 november 2026',
    '6 weken',
  ])('stays the text that was written: %s', (written) => {
    expect(parse(`waarde: ${written}`).value).toEqual({ waarde: written });
  });

  test('stays text in a list and as a key', () => {
    expect(parse('0475: [nee, 010, null]').value).toEqual({ '0475': ['nee', '010', 'null'] });
  });

  test('that is left out is an empty text', () => {
    expect(parse('waarde:\nander: x').value).toEqual({ waarde: '', ander: 'x' });
  });

  test('in quotes loses the quotes only', () => {
    expect(parse(`een: "6: weken # zo"\ntwee: 'het ''gat'''`).value).toEqual({
      een: '6: weken # zo',
      twee: "het 'gat'",
    });
  });

  test.each([
    'een: &naam x',
    'een: *naam',
    'een: !!int 3',
    'een: !eigen x',
    'een: !!map { a: b }',
    '- &a [*a]',
  ])('with a sign of YAML is refused: %s', (written) => {
    const { file, findings } = readYaml({ path: 'x.yaml', text: written });
    expect([file, findings[0]?.code]).toEqual([undefined, 'bijzonder-teken']);
  });
});

describe('the place of a spot', () => {
  const file = parse(YAML);

  test('is that of the value', () => {
    expect(spot(file, ['titel'])).toBe('1:8 De weg');
    expect(spot(file, ['vragen', 'gevaar', 'vraag'])).toBe('4:12 "Is er gevaar?"');
  });

  test('is that of the key where the key is meant', () => {
    expect(spot(file, ['titel'], true)).toBe('1:1 titel');
    expect(spot(file, ['vragen', 'gevaar'], true)).toBe('3:3 gevaar');
  });

  test('is found in a list, written below or beside each other', () => {
    expect(spot(file, ['vragen', 'gevaar', 'keuzes', 0, 'tekst'])).toBe('7:16 Ja, bel');
    expect(spot(file, ['vragen', 'gevaar', 'keuzes', 1, 'tekst'])).toBe('9:27 Nee');
    expect(spot(file, ['vragen', 'gevaar', 'keuzes', 1, 'id'], true)).toBe('9:11 id');
  });

  test('of a group is the group without the white space behind it', () => {
    expect(spot(file, ['vragen', 'gevaar', 'keuzes', 0])).toBe('6:9 id: ja\n        tekst: Ja, bel');
  });

  test('that is not there is the key of the nearest thing around it', () => {
    expect(spot(file, ['vragen', 'gevaar', 'waarom'])).toBe('3:3 gevaar');
    expect(spot(file, ['vragen', 'plek', 'vraag'])).toBe('2:1 vragen');
    expect(spot(file, ['vragen', 'gevaar', 'keuzes', 7, 'id'])).toBe('5:5 keuzes');
  });

  test('in an empty file is its beginning', () => {
    expect(spot(parse('# nog niets'), ['titel'])).toMatch(/^1:/);
  });

  test('is the same line and column with line ends of Windows', () => {
    const windows = parse(YAML.replaceAll('\n', '\r\n'));
    expect(spot(windows, ['vragen', 'gevaar', 'vraag'])).toBe('4:12 "Is er gevaar?"');
    expect(spot(windows, ['vragen', 'gevaar', 'keuzes', 1, 'tekst'])).toBe('9:27 Nee');
    expect(spot(windows, ['titel'])).toBe('1:8 De weg');
  });

  test('is the same with a byte-order mark', () => {
    expect(spot(parse(`\uFEFF${YAML}`), ['titel'])).toBe('1:8 De weg');
    expect(spot(parse(`\uFEFF${YAML}`), ['titel'], true)).toBe('1:1 titel');
  });

  test('counts a sign beyond the basic plane as two, as editors do', () => {
    expect(spot(parse('een: { "🚲": x, pad: y }'), ['een', 'pad'])).toBe('1:22 y');
  });
});

describe('a file with line ends of Windows', () => {
  test('has the same values', () => {
    expect(parse(YAML.replaceAll('\n', '\r\n')).value).toEqual(parse(YAML).value);
  });
});
