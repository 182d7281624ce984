import { describe, expect, it } from 'vitest';
import { examine } from '../../src/check/examine';
import { aroundOf, examinePlace, isOfOnePlace } from '../../src/check/one-place';
import type { Finding } from '../../src/flow/finding';
import { readPack } from '../../src/flow/read-pack';
import { inWholeFile, miniFlowAt } from '../../src/workshop/examiner/mini-flow';
import { base, packWithFlow, SAMPLE_FLOW, TODAY } from './pack';

const good = new TextDecoder().decode(base.find(({ path }) => path === SAMPLE_FLOW)?.bytes);
const around = aroundOf(readPack(base).pack ?? expect.fail(), TODAY);

/** What stands in the lines of the place at an offset, by looking at everything and by looking at that place alone. */
function bothWays(text: string, at: number): [Finding[], Finding[]] {
  const mini = miniFlowAt(text, at) ?? expect.fail('no place there');
  const whole = examine(readPack(packWithFlow(text)), TODAY).filter(
    (one) => one.file === SAMPLE_FLOW && one.start >= mini.start && one.start < mini.end && isOfOnePlace(one),
  );
  const alone = examinePlace(around, { path: SAMPLE_FLOW, text: mini.text });
  return [whole, inWholeFile(mini, alone).filter(isOfOnePlace)];
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, start, end, values }) => JSON.stringify([code, start, end, values])).sort();

describe('one place, examined by itself', () => {
  it.each([
    ['a place that is not there', /ga naar: ([a-z-]+)\n/, 'ga naar: nergens-heen\n'],
    ['a mistyped key', /( {6,})tekst: /, '$1tekts: '],
    ['a colon in a text', /vraag: .*\n/, 'vraag: Let op: nu\n'],
    ['a tab', /\n {4}vraag/, '\n\tvraag'],
    ['no way on for who does not know', / {4}weet ik niet:\n(?: {6}.*\n)+/, ''],
    ['a desk nobody knows', /loket: [a-z-]+/, 'loket: nergens'],
    ['a piece of HTML', /vraag: .*\n/, 'vraag: Is <b>dit</b> goed?\n'],
    ['nothing wrong', /vraag: .*\n/, 'vraag: Is dit goed?\n'],
  ] as const)('tells of %s what the whole pack tells', (_, what, by) => {
    const text = good.replace(what, by);
    expect(text).not.toBe(good);
    const [whole, alone] = bothWays(text, what.exec(good)?.index ?? 0 + 3);
    expect(told(alone)).toEqual(told(whole));
  });

  it('is none outside the questions and outcomes', () => {
    expect(miniFlowAt(good, 0)).toBeUndefined();
  });
});
