import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../src/handover/code';
import { registerOf } from '../../src/handover/register';
import { visitFrom } from '../../src/journey/visit';
import { packOf } from '../flow/pack-sample';
import { answersOf, asLine } from '../flow/walk';
import { two } from '../journey/visiting';
import { coded, codeFor, groundOf, opened } from './coding';

const secret = packOf({
  weg: { gevaar: 'ja > geheim/wie, nee > meld, ? > meld', meld: '' },
  geheim:
    'gevoelig: ja\nbegin bij: wie\nvragen:\n  wie:\n    vraag: Wie?\n    keuzes:\n' +
    '      - { id: baas, tekst: Baas, ga naar: klaar }\n      - { id: ik, tekst: Ik, ga naar: klaar }\n' +
    '    weet ik niet: { zeg: Geeft niet., ga naar: klaar }\n' +
    'uitkomsten:\n  klaar: { kop: Klaar, loket: balie, doe dit: Bel. }\n',
});
const ground = groundOf(two);
const walked = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'lamp' });

describe('the code of a visit', () => {
  test('is a group of three digits for each answer, one in front and two behind', () => {
    const { groups, digits } = coded(visitFrom('weg/gevaar', walked), ground);
    expect(groups).toHaveLength(1 + 3 + 2);
    expect(groups.join('')).toBe(digits);
    expect(digits).toMatch(/^1[0-9]{17}$/);
  });

  test('brings back what was answered', () => {
    const { standings } = opened(coded(visitFrom('weg/gevaar', walked), ground).digits, ground);
    expect(standings.map(({ path }) => asLine(path))).toEqual([asLine(walked)]);
    expect(standings[0]).toMatchObject({ at: 'outcome', place: 'weg/bel', aside: [] });
  });

  test('keeps problems apart', () => {
    const second = { start: 'geld/hoeveel', answers: answersOf({ 'geld/hoeveel': 'veel' }) };
    const visit = { problems: [{ start: 'weg/gevaar', answers: walked }, second] };
    expect(opened(coded(visit, ground).digits, ground).visit).toEqual(visit);
  });

  test('passes over a problem without an answer', () => {
    const visit = {
      problems: [{ start: 'weg/gevaar', answers: walked }, visitFrom('geld/hoeveel').problems[0]],
    };
    const { digits } = coded(visit as never, ground);
    expect(opened(digits, ground).visit.problems).toHaveLength(1);
  });

  test('holds no words of the visitor', () => {
    const [first, ...rest] = walked;
    const told = [{ question: 'weg/gevaar', option: 'nee', ...first, words: '12 maart' }, ...rest];
    expect(codeFor('weg/gevaar', told, ground)).toEqual(codeFor('weg/gevaar', walked, ground));
  });

  test('leaves out an answer that was stepped back over', () => {
    const aside = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep!', 'weg/kapot': 'lamp' });
    expect(codeFor('weg/gevaar', aside, ground)).toEqual(codeFor('weg/gevaar', walked.slice(0, 1), ground));
  });

  test('of thirty answers is a hundred digits: far below the 311 signs of a QR code of version 10', () => {
    const long = packOf({ weg: Object.fromEntries(Array.from({ length: 31 }, (_, at) => step(at))) });
    const answers = Array.from({ length: 30 }, (_, at) => ({ question: `weg/v${at}`, option: 'ja' }));
    expect(coded(visitFrom('weg/v0', answers), groundOf(long)).digits).toHaveLength(99);
  });

  const step = (at: number) => (at < 30 ? [`v${at}`, `ja > v${at + 1}, ? > v${at + 1}`] : [`v${at}`, '']);

  test('goes behind the # of an address, where no server sees it', () => {
    const code = coded(visitFrom('weg/gevaar', walked), ground);
    expect(opened(`https://wegwijzer.example/code/7${fragmentOf(code)}`, ground).standings).toHaveLength(1);
  });
});

describe('there is no code', () => {
  test('of a visit without answers', () => expect(codeFor('weg/gevaar', [], ground)).toBe('empty'));

  test('of a visit that ends in a sensitive flow', () => {
    const given = answersOf({ 'weg/gevaar': 'ja' });
    expect(codeFor('weg/gevaar', given, groundOf(secret))).toBe('sensitive');
  });

  test('of a visit that was in a sensitive flow and turned back', () => {
    const given = answersOf({ 'weg/gevaar': 'nee', 'geheim/wie': 'baas!' });
    expect(codeFor('weg/gevaar', given, groundOf(secret))).toBe('sensitive');
  });

  test('of a visit of which an earlier problem was sensitive', () => {
    const visit = {
      problems: [
        { start: 'geheim/wie', answers: [] },
        { start: 'weg/gevaar', answers: [] },
      ],
    };
    expect(() => coded(visit, groundOf(secret))).toThrow('sensitive');
  });

  test('while a flow on the way is still to be loaded', () => {
    const given = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'anders' });
    const lookup = (flow: string) => (flow === 'weg' ? two.flows.get(flow) : undefined);
    expect(codeFor('weg/gevaar', given, { ...ground, lookup })).toBe('unloaded');
  });

  test('when an option has no number yet', () => {
    expect(codeFor('weg/gevaar', walked, { ...ground, register: registerOf([]) })).toBe('unnumbered');
  });

  test('of more than a QR code can hold', () => {
    const problem = { start: 'weg/gevaar', answers: walked };
    expect(() => coded({ problems: Array(40).fill(problem) }, ground)).toThrow('too-long');
  });
});
