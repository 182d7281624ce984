import { describe, expect, test } from 'vitest';
import { isOnlyWords } from '../../../src/check/diff/compare';
import { summaryOf } from '../../../src/check/diff/report';
import { diffBack, diffOf, type Edit, edited, moves, START } from './edits';

const refs = (places: readonly { ref: string }[]) => places.map(({ ref }) => ref);
const HELP_LEADS_HOME = 'ga naar: start';

describe('ten edits of a small pack', () => {
  test('nothing at all changes nothing', () => {
    const diff = diffOf();
    expect([moves(diff), diff.texts, isOnlyWords(diff)]).toEqual([[], [], true]);
    expect(summaryOf(diff)).toBe('Er is niets veranderd.');
  });

  test('a retargeted answer: exactly its examples end elsewhere', () => {
    const diff = diffOf(['melding/wegwijzer.yaml', 'ga naar: nood', 'ga naar: straat']);
    expect(moves(diff)).toEqual(['3: nood/nood → melding/straat']);
    expect(diff.options.elsewhere.map(({ option }) => option)).toEqual(['gevaar']);
    expect(summaryOf(diff)).toBe('1 van 25 voorbeelden komt nu ergens anders uit.');
  });

  test('a removed outcome: its visitors go elsewhere and it is gone', () => {
    const water = /\n {2}water:[\s\S]*?(?=\n {2}elders:)/;
    const diff = diffOf(
      [START, 'Waterbedrijf, ga naar: water', 'Waterbedrijf, ga naar: elders'],
      [START, cut(water), ''],
    );
    expect(moves(diff)).toEqual(['13: start/water → start/elders']);
    expect(refs(diff.outcomes.gone)).toEqual(['start/water']);
    expect(diff.outcomes.unreached).toEqual([]);
  });

  test('a text fix: one text, and no word of outcomes', () => {
    const diff = diffOf([START, 'tekst: Ik kreeg een brief', 'tekst: Ik heb een brief']);
    expect([moves(diff), isOnlyWords(diff)]).toEqual([[], true]);
    expect(diff.texts).toEqual([
      { where: 'start/waarmee', key: 'keuze brief', from: 'Ik kreeg een brief', to: 'Ik heb een brief' },
    ]);
  });

  test('a question, an option and an outcome renamed with their former name: nobody ends elsewhere', () => {
    const diff = diffOf(...renames());
    expect(moves(diff)).toEqual([]);
    expect(diff.questions).toMatchObject({ added: [], gone: [], renamed: [{ from: 'van-wie' }] });
    expect(diff.options).toMatchObject({ added: [], gone: [], elsewhere: [], renamed: [{ from: 'ander' }] });
    expect(diff.outcomes).toMatchObject({ added: [], gone: [], renamed: [{ from: 'elders' }] });
    expect(diff.texts).toEqual([]);
  });

  test('a new route: new flow, new option, new example, and nobody ends elsewhere', () => {
    const diff = diffOf(...newRoute());
    expect(refs(diff.flows.added)).toEqual(['boom/']);
    expect(diff.options.added.map(({ option }) => option)).toEqual(['boom']);
    expect([moves(diff), diff.examples.added]).toEqual([[], ['Verzonnen verhaal nummer 26.']]);
    expect(diffBack(...newRoute()).flows.gone).toHaveLength(1);
  });

  test('a new option to a place that was there', () => {
    const diff = diffOf([START, '      - id: oneerlijk', `${HELP_OPTION}      - id: oneerlijk`]);
    expect(diff.options.added.map(({ option }) => option)).toEqual(['praten']);
    expect([moves(diff), diff.options.elsewhere, diff.texts]).toEqual([[], [], []]);
  });

  test('a removed option: its example stops at the question', () => {
    const diff = diffOf([START, '      - { id: museum, tekst: Museum, ga naar: elders }\n', '']);
    expect(moves(diff)).toEqual(['19: start/elders → start/afzender']);
    expect(diff.examples.elsewhere[0]?.isStuck).toBe(true);
    expect(diff.options.gone.map(({ option }) => option)).toEqual(['museum']);
  });

  test('"weet ik niet" leads elsewhere', () => {
    const diff = diffOf([
      START,
      'zeg: Doe dan alsof er haast is.\n      ga naar: bezwaar',
      'zeg: Doe dan alsof er haast is.\n      ga naar: hulp',
    ]);
    expect(moves(diff)).toEqual(['10: start/bezwaar → hulp/wijkhulp']);
    expect(diff.options.elsewhere.map(({ option }) => option)).toEqual(['weet-ik-niet']);
  });

  test('a longer path: more questions to the same outcome', () => {
    const diff = diffOf(...extraQuestion());
    expect(moves(diff)).toEqual([]);
    expect(diff.longer.map(({ outcome, from, to }) => [outcome.ref, from, to])).toEqual([
      ['melding/straat', 2, 3],
      ['nood/nood', 2, 3],
    ]);
    expect(refs(diff.questions.added)).toEqual(['melding/waar']);
  });

  test('a flow that begins elsewhere: told once, not at every line to it', () => {
    const diff = diffOf(['vertrouwelijk/wegwijzer.yaml', 'begin bij: hoe-weet', 'begin bij: wat']);
    expect(diff.starts.map(({ name, to }) => [name, to.ref])).toEqual([
      ['vertrouwelijk', 'vertrouwelijk/wat'],
    ]);
    expect([moves(diff), diff.options.elsewhere]).toEqual([[], []]);
  });
});

describe('what else may change', () => {
  test('an outcome with another desk is another end', () => {
    const diff = diffOf([START, 'loket: waterbedrijf', 'loket: balie']);
    expect(moves(diff)).toEqual(['13: start/water → start/water']);
    expect(diff.outcomes.changed[0]).toMatchObject({ key: 'loket', from: 'Waterbedrijf' });
  });

  test('an outcome that stays behind with nobody to reach it', () => {
    const diff = diffOf([START, 'Waterbedrijf, ga naar: water', 'Waterbedrijf, ga naar: elders']);
    expect(refs(diff.outcomes.unreached)).toEqual(['start/water']);
  });

  test('an example that was thrown away still tells', () => {
    const story =
      /\n {2}- verhaal: Verzonnen verhaal nummer 13\.[\s\S]*?(?=\n {2}- verhaal: Verzonnen verhaal nummer 14)/;
    const diff = diffOf(
      [START, 'Waterbedrijf, ga naar: water', 'Waterbedrijf, ga naar: elders'],
      [START, cut(story), ''],
    );
    expect(diff.examples.elsewhere).toMatchObject([{ written: 'before', to: { ref: 'start/elders' } }]);
  });

  test('a story told in other words is the same person', () => {
    const diff = diffOf([START, 'verhaal: Verzonnen verhaal nummer 13.', 'verhaal: Een brief over water.']);
    expect(diff.examples).toMatchObject({ compared: 25, added: [], gone: [], elsewhere: [] });
  });

  test('a phone number is listed, with its desk', () => {
    const diff = diffOf(['loketten.yaml', '010 - 000 20 20', '010 - 000 20 21']);
    expect(diff.texts).toMatchObject([{ where: 'loketten waterbedrijf', to: '010 - 000 20 21' }]);
    expect(isOnlyWords(diff)).toBe(true);
  });
});

const HELP_OPTION = '      - id: praten\n        tekst: Ik wil praten\n        ga naar: hulp\n';

/** A part of the first flow, so that it can be taken out. */
function cut(part: RegExp): string {
  return part.exec(SOURCE)?.[0] ?? 'not found';
}

const SOURCE = edited([]).get(START) ?? '';

function renames(): Edit[] {
  return [
    [START, '  van-wie:\n', '  afkomst:\n    heette eerder: [van-wie]\n'],
    [START, 'ga naar: van-wie', 'ga naar: afkomst'],
    [START, '      - id: ander\n', '      - id: iemand-anders\n        heette eerder: [ander]\n'],
    [START, '  elders:\n', '  vraag-balie:\n    heette eerder: [elders]\n'],
    ...Array.from({ length: 8 }, (): Edit => [START, 'ga naar: elders', 'ga naar: vraag-balie']),
  ];
}

function newRoute(): Edit[] {
  const flow = (edited([]).get('hulp/wegwijzer.yaml') ?? '')
    .replaceAll('wijkhulp', 'boom')
    .replace('loket: boom', 'loket: wijkhulp');
  const example =
    '  - verhaal: Verzonnen verhaal nummer 26.\n    antwoorden: { waarmee: boom }\n    komt uit bij: boom/boom\n';
  return [
    ['boom/wegwijzer.yaml', '', flow.replace(HELP_LEADS_HOME, 'ga naar: hulp')],
    [
      START,
      '      - id: oneerlijk',
      '      - id: boom\n        tekst: Een boom\n        ga naar: boom\n      - id: oneerlijk',
    ],
    [START, 'voorbeelden:\n', `voorbeelden:\n${example}`],
  ];
}

function extraQuestion(): Edit[] {
  const question =
    'vragen:\n  waar:\n    vraag: Waar is het?\n    keuzes:\n      - { id: hier, tekst: Hier, ga naar: wat }\n      - { id: daar, tekst: Daar, ga naar: wat }\n    weet ik niet: { zeg: Dat geeft niet., ga naar: wat }\n';
  const answered = ['stoep', 'lamp', 'gevaar', 'weet-ik-niet'].map(
    (option): Edit => [START, `melding/wat: ${option}`, `melding/waar: hier, melding/wat:  ${option}`],
  );
  return [
    ['melding/wegwijzer.yaml', 'begin bij: wat', 'begin bij: waar'],
    ['melding/wegwijzer.yaml', 'vragen:\n', question],
    ...answered,
  ];
}
