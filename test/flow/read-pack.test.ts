import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/flow/read-pack';
import { asText } from '../../src/flow/text';
import { flowsDir, readPackFolder } from '../../src/tools/pack-folder';
import { filesOf, packOf, rawFile, withProvenance } from './pack-sample';

const FLOW = { weg: { a: 'ja > b', b: '' } };

/** `code file` of every finding in a small pack with these files on top. */
function foundWith(files: Record<string, string>): string[] {
  return readPack(filesOf(FLOW, files)).findings.map(({ code, file }) => `${code} ${file}`);
}

function deskOf(yaml: string, id: string) {
  return packOf(FLOW, { 'loketten/meer.yaml': withProvenance(`loketten:\n${yaml}`) }).desks.get(id);
}

describe('reading a pack', () => {
  test('finds nothing wrong with the shipped one', () => {
    expect(readPack(readPackFolder(flowsDir())).findings).toEqual([]);
  });

  test('gives what could be read, and says what could not', () => {
    const { pack, broken } = readPack(filesOf(FLOW, { 'nood/wegwijzer.yaml': 'titel: "open' }));
    expect([...(pack?.flows.keys() ?? [])]).toEqual(['weg']);
    expect([...broken]).toEqual(['nood/wegwijzer.yaml']);
  });

  test('of nothing says that there is no organisation', () => {
    const { pack, findings } = readPack([]);
    expect([pack, findings[0]?.code]).toEqual([undefined, 'geen-organisatie']);
  });

  test('says when a file stands where none is read', () => {
    expect(foundWith({ 'weg/wegwijzers.yaml': 'titel: x' })).toEqual(['vreemd-bestand weg/wegwijzers.yaml']);
    expect(foundWith({ 'weg/LEESMIJ.md': '# Hoi' })).toEqual([]);
  });

  test('does not depend on the order of the files', () => {
    const files = filesOf({ ...FLOW, geld: { a: 'ja > weg', b: '' } });
    expect(readPack(files.toReversed()).pack?.version).toBe(readPack(files).pack?.version);
  });

  test.each(['constructor', 'prototype', '__proto__'])('forgets no place in silence: %s', (name) => {
    const yaml = `titel: x\nvragen:\n  ${name}:\n    vraag: Wat?\n`;
    const { findings } = readPack([rawFile('nood/wegwijzer.yaml', yaml)]);
    expect(findings[0]).toMatchObject({ code: 'verkeerde-naam', start: 19, values: { naam: name } });
  });

  test.each(['constructor', 'prototype-paal'])('takes a text or a longer name as it is: %s', (word) => {
    const { flows } = packOf({ weg: { a: `${word} > paal-${word}`, [`paal-${word}`]: '' } });
    expect(flows.get('weg')?.questions.a?.options[0]?.goTo).toBe(`weg/paal-${word}`);
  });
});

describe('a place in a flow', () => {
  const { flows } = packOf({
    weg: { a: 'hier > b, daar > geld, ginds > geld/c, nergens > d', b: '', geld: '' },
    geld: { c: 'ja > weg, nee > weg/b' },
  });
  const targets = (flow: string) =>
    Object.values(flows.get(flow)?.questions ?? {})[0]?.options.map((one) => one.goTo);

  test('is named in full; its own places go before another flow', () => {
    expect(targets('weg')).toEqual(['weg/b', 'weg/geld', 'geld/c', 'weg/d']);
  });

  test('may be the beginning of another flow', () => {
    expect(targets('geld')).toEqual(['weg/a', 'weg/b']);
  });
});

describe('a desk', () => {
  test('has the ways written with it, each with where it comes from', () => {
    const desk = deskOf(
      '  wijk: { naam: Wijk, soort: klacht, rol: helpt, telefoon: { nummer: 0475 } }\n',
      'wijk',
    );
    expect(desk?.ways.phone).toMatchObject({
      value: '0475',
      certainty: 'S',
      checked: '2026-11-03',
      source: 'verzonnen',
    });
  });

  test('takes the nearest source: of the way, of the desk, of the file', () => {
    const yaml = `  wijk:
    { naam: W, soort: klacht, rol: helpt, bron: het loket, zekerheid: M, telefoon: { nummer: 1, zekerheid: O } }\n`;
    expect(deskOf(yaml, 'wijk')?.ways.phone).toMatchObject({
      source: 'het loket',
      certainty: 'O',
      owner: 'Balie',
    });
  });

  test('that borrows has its own ways where they are sure, and keeps what was written with it', () => {
    const yaml =
      '  wijk: { naam: W, soort: klacht, rol: helpt, contact van: balie, telefoon: { nummer: 1, zekerheid: O } }\n';
    const { ways, written } = deskOf(yaml, 'wijk') ?? {};
    expect([ways?.phone?.of, ways?.phone?.value]).toEqual(['de balie', '043 - 389 99 99']);
    expect([written?.phone?.of, written?.phone?.value]).toEqual([undefined, '1']);
  });

  test('that borrows from nobody known has its own ways', () => {
    const yaml =
      '  wijk: { naam: W, soort: klacht, rol: helpt, contact van: niemand, telefoon: { nummer: 1 } }\n';
    expect(deskOf(yaml, 'wijk')?.ways.phone?.value).toBe('1');
  });

  test('without a source is told about, and does not count as sure', () => {
    const yaml = 'loketten:\n  wijk: { naam: W, soort: klacht, rol: helpt, telefoon: { nummer: 1 } }\n';
    const { pack, findings } = readPack(filesOf(FLOW, { 'loketten/meer.yaml': yaml }));
    expect(findings.map((one) => one.code)).toContain('feit-zonder-herkomst');
    expect(pack?.desks.get('wijk')?.ways.phone?.certainty).toBe('O');
  });
});

describe('holidays', () => {
  const read = (on: string) =>
    foundWith({
      'feestdagen.yaml': withProvenance(`feestdagen:\n  - { naam: x, valt op: ${on} }\n`),
    });

  test('may be counted from Easter', () => {
    const yaml = withProvenance(
      'feestdagen:\n  - { naam: a, valt op: Pasen }\n  - { naam: b, valt op: Pasen - 2 dagen }\n',
    );
    const { holidays } = packOf(FLOW, { 'feestdagen.yaml': yaml });
    expect(holidays.days.map((day) => day.on)).toEqual([{ easter: 0 }, { easter: -2 }]);
  });

  test.each(['32 mei', '31 april', '30 februari', '1 brumaire'])(
    'on a day that is not there are told about: %s',
    (on) => {
      expect(read(on)).toEqual([expect.stringContaining('feestdagen.yaml')]);
    },
  );

  test('on 29 February are fine', () => expect(read('29 februari')).toEqual([]));
});

describe('a text', () => {
  test.each([
    ['Een regel.', ['Een regel.']],
    ['Een.\n\nTwee.\n', ['Een.', 'Twee.']],
    [
      ['Een.', ' Twee. '],
      ['Een.', 'Twee.'],
    ],
    ['  ', []],
  ])('%j becomes paragraphs', (written, paragraphs) => {
    expect(asText(written)).toEqual(paragraphs);
  });
});
