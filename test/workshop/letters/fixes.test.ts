import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/check/examine';
import { readPack } from '../../../src/flow/read-pack';
import { fixesFor } from '../../../src/workshop/letters/fixes';
import { movedAlong } from '../../../src/workshop/letters/moved';
import { spliced } from '../../../src/workshop/splice/splice';
import { base, packWithFlow, SAMPLE_FLOW, TODAY } from '../../check/pack';

const good = new TextDecoder().decode(base.find(({ path }) => path === SAMPLE_FLOW)?.bytes);

const findingsIn = (text: string) => {
  const read = readPack(packWithFlow(text));
  return { pack: readPack(base).pack, findings: examine(read, TODAY) };
};

/** The text after the first mend of the first letter with this code. */
function mended(text: string, code: string): string {
  const { findings, pack } = findingsIn(text);
  const finding = findings.find((one) => one.code === code) ?? expect.fail(`no ${code}`);
  const [fix] = fixesFor(finding, text, pack, 'Bel ons.');
  return spliced(text, fix?.splice ?? expect.fail(`no mend for ${code}`));
}

const codesIn = (text: string) => findingsIn(text).findings.map(({ code }) => code);

/** The good sample with one thing broken in it. */
const broken = (what: RegExp, by: string) => {
  expect(good).toMatch(what);
  return good.replace(what, by);
};

describe('a mend', () => {
  it.each([
    ['onbekend-doel', /ga naar: ([a-z-]+)\n/, 'ga naar: $1x\n'],
    ['onbekende-sleutel', /( {2,})tekst: /, '$1tekts: '],
    ['dubbele-punt-in-tekst', /vraag: (.*)\n/, 'vraag: Let op: nu\n'],
    ['spatie-vergeten', /vraag: (.*)\n/, 'vraag:$1\n'],
    ['tab', /\n {4}vraag/, '\n\tvraag'],
    ['weet-ik-niet-mist', / {4}weet ik niet:\n(?: {6}.*\n)+/, ''],
  ] as const)('takes away the letter %s', (code, what, by) => {
    const text = broken(what, by);
    expect(codesIn(text)).toContain(code);
    expect(codesIn(mended(text, code))).not.toContain(code);
  });
});

describe('letters', () => {
  const finding = { code: 'tab', severity: 'error', file: 'a', start: 4, end: 6, values: {} } as const;
  const move = (before: string, after: string) =>
    movedAlong([finding], new Map([['a', before]]), new Map([['a', after]])).map(({ start }) => start);

  it('move along with what is typed before them', () => {
    expect(move('0123456789', '0xx123456789')).toEqual([6]);
    expect(move('0123456789', '012345678xx9')).toEqual([4]);
  });

  it('go when somebody changes what they are about', () => {
    expect(move('0123456789', '01234x56789')).toEqual([]);
  });
});
