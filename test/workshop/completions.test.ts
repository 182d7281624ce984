import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/flow/read-pack';
import { offerAt } from '../../src/workshop/text/completions';
import { keyPathAt } from '../../src/workshop/text/key-path';
import { base } from '../check/pack';

const { pack } = readPack(base);
const FLOW = `titel: Proef
vragen:
  een:
    vraag: Wat?
    keuzes:
      - id: ja
        tekst: Ja
        |
    weet ik niet:
      zeg: Goed.
`;
const place = (text: string) => [text.replace('|', ''), text.indexOf('|')] as const;
const words = (text: string) =>
  offerAt('proef/wegwijzer.yaml', ...place(text), pack)?.words.map(({ word }) => word) ?? [];

describe('the place in a file', () => {
  it('is known by the lines around it', () => {
    expect(keyPathAt(...place(FLOW))).toMatchObject({ around: ['vragen', 'een', 'keuzes', ''], word: '' });
    expect(keyPathAt(...place('vragen:\n  een:\n    vra|'))).toMatchObject({
      around: ['vragen', 'een'],
      word: 'vra',
    });
    expect(keyPathAt(...place('a:\n  - id: x\n    ga naar: k|'))).toMatchObject({
      around: ['a', ''],
      key: 'ga naar',
    });
  });

  it('is known at the dash of an item', () => {
    expect(keyPathAt(...place('vragen:\n  een:\n    keuzes:\n      - |')).around).toEqual([
      'vragen',
      'een',
      'keuzes',
      '',
    ]);
  });
});

describe('what is offered', () => {
  it('is the keys that are not there yet', () => {
    expect(words(FLOW)).toEqual(['uitleg', 'ga naar', 'heette eerder']);
    expect(words('|\ntitel: x')).toContain('vragen');
    expect(words('|\ntitel: x')).not.toContain('titel');
  });

  it('is the places that are there, those of other flows by their flow', () => {
    const offered = words(FLOW.replace('|', 'ga naar: |'));
    expect(offered).toContain('start');
    expect(offered.some((word) => word.startsWith('start/'))).toBe(true);
  });

  it('is the desks behind a desk, and the kinds behind a kind', () => {
    const outcome = 'uitkomsten:\n  klaar:\n    loket: |';
    expect(words(outcome)).toEqual([...(pack?.desks.keys() ?? [])]);
    expect(words(outcome.replace('loket', 'soort'))).toContain('klacht');
  });
});
