import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/flow/hash';
import { flowOf, packOf, withProvenance } from './pack-sample';

const FLOW = `
vragen:
  gevaar:
    vraag: Is er gevaar?
    uitleg: Een gat in de weg.
    voor de balie: Vraag rustig door.
    keuzes:
      - { id: ja, tekst: Ja, ga naar: bel }
      - { id: nee, tekst: Nee, ga naar: meld }
    weet ik niet: { zeg: Geeft niet., ga naar: bel }
uitkomsten:
  bel:
    kop: Bel nu
    loket: balie
    doe dit: Bel.
    voor de balie: Blijf aan de lijn.
  meld: { kop: Meld het, loket: balie, doe dit: Bel. }
`;

/** The flow, or the flow after one change. */
function versionOf(from = '', to = ''): string {
  if (!FLOW.includes(from)) throw new Error(`${from} is not in the flow`);
  return flowOf(FLOW.replace(from, to)).version;
}

describe('the version of a flow', () => {
  test.each([
    ['a comment', 'vragen:', '# Van ons.\nvragen: # Hier'],
    ['a staff note', 'Vraag rustig door.', 'Vraag snel door.'],
    ['a staff note that goes', '    voor de balie: Blijf aan de lijn.\n', ''],
    [
      'the layout',
      '{ kop: Meld het, loket: balie, doe dit: Bel. }',
      '\n    kop: "Meld het"\n    loket: balie\n    doe dit: Bel.',
    ],
    ['the order of keys', 'kop: Bel nu\n    loket: balie', 'loket: balie\n    kop: Bel nu'],
    ['the order of keys in one line', 'zeg: Geeft niet., ga naar: bel', 'ga naar: bel, zeg: Geeft niet.'],
    ['a list of one', 'doe dit: Bel.\n', 'doe dit: [Bel.]\n'],
  ])('does not change by %s', (_, from, to) => {
    expect(versionOf(from, to)).toBe(versionOf());
  });

  test.each([
    ['the text of a question', 'Is er gevaar?', 'Is er nu gevaar?'],
    ['an explanation', 'Een gat in de weg.', 'Een kuil in de weg.'],
    ['the text of an option', 'tekst: Nee', 'tekst: Nee hoor'],
    ['the target of an option', 'tekst: Nee, ga naar: meld', 'tekst: Nee, ga naar: bel'],
    ['the name of an option', 'id: nee', 'id: niet'],
    ['an option that goes', '      - { id: nee, tekst: Nee, ga naar: meld }\n', ''],
    ['the order of options', 'keuzes:', 'keuzes:\n      - { id: toch, tekst: Toch, ga naar: bel }'],
    ['where "weet ik niet" leads', 'zeg: Geeft niet., ga naar: bel', 'zeg: Geeft niet., ga naar: meld'],
    ['what an outcome says', 'doe dit: Bel.\n', 'doe dit: Bel meteen.\n'],
    ['an earlier name', 'tekst: Nee, ', 'tekst: Nee, heette eerder: [neen], '],
    ['the title', '\nvragen:', 'titel: Andere titel\nvragen:'],
    ['being sensitive', '\nvragen:', 'gevoelig: ja\nvragen:'],
  ])('changes by %s', (_, from, to) => {
    expect(versionOf(from, to)).not.toBe(versionOf());
  });

  test('changes by the order in which options are shown', () => {
    const one = flowOf({ a: 'ja > b, nee > b', b: '' });
    const other = flowOf({ a: 'nee > b, ja > b', b: '' });
    expect(one.version).not.toBe(other.version);
  });
});

describe('the version of a pack', () => {
  const version = (files: Record<string, string> = {}) => packOf({ weg: FLOW }, files).version;
  const term = (length: string) => ({
    'termijnen.yaml': withProvenance(`termijnen:\n  bezwaar: { naam: bezwaar, duur: ${length} }\n`),
  });

  test('is the same for the same files', () => {
    expect(version()).toBe(version());
  });

  test('changes by a fact', () => {
    expect(version(term('6 weken'))).not.toBe(version(term('7 weken')));
  });

  test.each(['nagekeken: 4 november 2026', 'bron: limburg.nl'])(
    'changes by what a page tells of a flow: %s',
    (line) => {
      expect(packOf({ weg: `${line}\n${FLOW}` }).version).not.toBe(version());
    },
  );

  test('does not change by a comment in a file of facts', () => {
    const [[path, text] = ['', '']] = Object.entries(term('6 weken'));
    expect(version({ [path]: `# Wet.\n${text}` })).toBe(version(term('6 weken')));
  });
});

describe('a hash', () => {
  test('does not know the order of keys, however deep', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: [3] } })).toBe(hashOf({ b: { d: [3], c: 2 }, a: 1 }));
  });

  test('knows the order of a list', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });

  test('tells values apart that look alike', () => {
    const all = [['ab'], ['a', 'b'], { ab: '' }, 'ab', ['a,b'], null, {}, [], ''].map(hashOf);
    expect(new Set(all).size).toBe(all.length);
  });

  test('is short, and fit for the name of a file', () => {
    expect(hashOf({ titel: 'Een weg' })).toMatch(/^[0-9a-z]{8,13}$/);
  });

  test('takes the names that every object has as names', () => {
    const odd = (value: string) => JSON.parse(`{"__proto__": "${value}", "constructor": 1}`);
    expect(hashOf(odd('a'))).not.toBe(hashOf(odd('b')));
  });
});
