import { describe, expect, test } from 'vitest';
import { presentProblem } from '../../src/journey/visit';
import { asLine } from '../flow/walk';
import { arriving, visit } from './visiting';

const toKapot = { 'weg/gevaar': 'nee', 'weg/plek': 'stoep' };
const toMeld = { ...toKapot, 'weg/kapot': 'steen' };

describe('a visit', () => {
  test('begins by asking the first question', () => {
    expect(visit().now).toBe('asking weg/gevaar:');
  });

  test('arrives where the answers lead', () => {
    expect(visit().answers(toMeld).now).toBe(
      'arrived weg/meld: weg/gevaar=nee weg/plek=stoep weg/kapot=steen',
    );
  });

  test('may begin in the middle', () => {
    expect(visit(undefined, 'weg/kapot').answers({ 'weg/kapot': 'lamp' }).now).toBe(
      'arrived weg/bel: weg/kapot=lamp',
    );
  });

  test('keeps the words of an answer', () => {
    const answer = { question: 'weg/gevaar', option: 'nee', words: '3 november' };
    expect(visit().send({ type: 'ANSWER', ...answer }).problem.answers).toEqual([answer]);
  });

  test('asks again at an answer that its question does not have', () => {
    const going = visit().answers({ 'weg/gevaar': 'misschien' });
    expect([going.now, going.standing.misfit?.option]).toEqual(['asking weg/gevaar:', 'misschien']);
  });
});

describe('going back', () => {
  test('asks the question before again', () => {
    expect(visit().answers(toKapot).back().now).toBe('asking weg/plek: weg/gevaar=nee');
  });

  test('from an outcome asks the last question again', () => {
    expect(visit().answers(toMeld).back().now).toBe('asking weg/kapot: weg/gevaar=nee weg/plek=stoep');
  });

  test('at the first question changes nothing', () => {
    expect(visit().answers(toKapot).back(5).now).toBe('asking weg/gevaar:');
  });

  test('and answering the same finds the answers behind it still stepped back over', () => {
    const going = visit().answers(toMeld).back(2).answers({ 'weg/plek': 'stoep' });
    expect(going.now).toBe('asking weg/kapot: weg/gevaar=nee weg/plek=stoep');
  });

  test('goes out of the other flow again', () => {
    const across = { 'weg/gevaar': 'nee', 'weg/plek': 'anders', 'geld/hoeveel': 'veel' };
    expect(visit().answers(across).back(2).now).toBe('asking weg/plek: weg/gevaar=nee');
  });
});

describe('changing an answer', () => {
  test('asks that question and keeps the answers behind it', () => {
    const going = visit().answers(toMeld).change('weg/gevaar');
    expect(going.now).toBe('asking weg/gevaar:');
    expect(asLine(going.standing.aside)).toBe('weg/gevaar=nee weg/plek=stoep weg/kapot=steen');
  });

  test('to the same one leads to the same place at once', () => {
    const going = visit().answers(toMeld).change('weg/plek').answers({ 'weg/plek': 'stoep' });
    expect(going.now).toBe('arrived weg/meld: weg/gevaar=nee weg/plek=stoep weg/kapot=steen');
  });

  test('follows the answers behind it as far as they still apply', () => {
    const going = visit().answers(toMeld).change('weg/plek').answers({ 'weg/plek': 'anders' });
    expect(going.now).toBe('asking geld/hoeveel: weg/gevaar=nee weg/plek=anders');
    expect(going.answers({ 'geld/hoeveel': 'weinig' }).now).toMatch(/^arrived weg\/meld/);
  });

  test('and changing it back brings back the answers of that branch', () => {
    const going = visit().answers(toMeld).answers({ 'weg/gevaar': 'ja' });
    expect(going.now).toBe('arrived weg/bel: weg/gevaar=ja');
    expect(going.answers({ 'weg/gevaar': 'nee' }).now).toMatch(/^arrived weg\/meld/);
  });

  test('of a question that was never asked changes nothing', () => {
    const going = visit().answers(toMeld);
    expect(going.change('geld/hoeveel').change('weg/constructor').now).toMatch(/^arrived weg\/meld/);
  });
});

describe('the buttons of the browser', () => {
  test('go back to any question and forward to where the visit was', () => {
    const going = visit().answers(toMeld);
    expect(going.show('weg/plek').now).toBe('asking weg/plek: weg/gevaar=nee');
    expect(going.show('weg/gevaar').now).toBe('asking weg/gevaar:');
    expect(going.show('weg/kapot').now).toBe('asking weg/kapot: weg/gevaar=nee weg/plek=stoep');
    expect(going.show('weg/meld').now).toMatch(/^arrived weg\/meld/);
  });

  test('may go forward over a step back', () => {
    expect(visit().answers(toMeld).back(3).show('weg/meld').now).toMatch(/^arrived weg\/meld/);
  });

  test('lead into another flow', () => {
    const across = { 'weg/gevaar': 'nee', 'weg/plek': 'anders', 'geld/hoeveel': 'veel' };
    const going = visit().answers(across).show('weg/gevaar');
    expect(going.show('geld/hoeveel').now).toBe('asking geld/hoeveel: weg/gevaar=nee weg/plek=anders');
  });

  test('leave what was stepped back over on another branch as it was', () => {
    const going = visit().answers(toMeld).back().answers({ 'weg/gevaar': 'ja' }).show('weg/gevaar');
    expect(going.answers({ 'weg/gevaar': 'nee' }).now).toMatch(/^asking weg\/kapot/);
  });
});

describe('another problem', () => {
  const next = { type: 'NEXT_PROBLEM', start: 'weg/gevaar' } as const;

  test('begins at its start without the answers of the one before', () => {
    const going = visit().answers(toMeld).send(next);
    expect(going.now).toBe('asking weg/gevaar:');
    expect(going.standing.aside).toEqual([]);
  });

  test('leaves the one before as it was', () => {
    const going = visit().answers(toMeld);
    const before = going.problem;
    going.send(next).answers({ 'weg/gevaar': 'ja' }).back();
    expect(going.actor.getSnapshot().context.visit.problems).toEqual([before, going.problem]);
  });

  test('begun and left at once is not kept', () => {
    const going = visit().answers(toMeld).send(next, next);
    expect(going.visit.problems).toHaveLength(2);
  });

  test('stepped back from at its beginning leads to where the one before was left', () => {
    const going = visit().answers(toMeld).send(next).back();
    expect(going.now).toMatch(/^arrived weg\/meld/);
    expect(going.back().now).toMatch(/^asking weg\/kapot/);
  });

  test('can be returned to, and neither changes the other', () => {
    const going = visit().answers(toMeld).send(next).answers({ 'weg/gevaar': 'ja' });
    const { visit: before } = going;
    going.send({ type: 'RESUME', visit: { ...before, present: 0 } });
    expect(going.now).toMatch(/^arrived weg\/meld/);
    going.change('weg/kapot').answers({ 'weg/kapot': 'lamp' });
    expect(going.visit.problems[1]).toEqual(before.problems[1]);
  });

  test('shares places with the one before: the history of the tab says which is meant', () => {
    const going = visit().answers(toMeld).send(next).answers({ 'weg/gevaar': 'ja' });
    expect(going.show('weg/gevaar', 0).now).toBe('asking weg/gevaar:');
    expect(going.visit.problems[1]?.answers).toEqual([{ question: 'weg/gevaar', option: 'ja' }]);
    expect(going.show('weg/bel', 1).now).toBe('arrived weg/bel: weg/gevaar=ja');
  });

  test('is found by its place when nothing says which is meant', () => {
    const going = visit().answers(toMeld).send(next).answers({ 'weg/gevaar': 'ja' });
    expect(going.show('weg/meld').now).toMatch(/^arrived weg\/meld/);
  });

  test('has dates of its own', () => {
    const dated = { type: 'DATE', term: 'bezwaar', date: '2026-05-06' } as const;
    const going = visit().answers(toMeld).send(dated, next);
    expect(going.visit.problems.map(({ dates }) => dates)).toEqual([{ bezwaar: '2026-05-06' }, undefined]);
  });

  test('is forgotten together with all others when the visitor starts again', () => {
    const again = { type: 'START_AGAIN', start: 'geld/hoeveel' } as const;
    const going = visit().answers(toMeld).send(next).answers(toKapot).send(again);
    expect(going.now).toBe('asking geld/hoeveel:');
    const { problems } = going.actor.getSnapshot().context.visit;
    expect(problems).toEqual([{ start: 'geld/hoeveel', answers: [] }]);
  });
});

describe('a flow that is not there yet', () => {
  const across = { 'weg/gevaar': 'nee', 'weg/plek': 'anders' };

  test('makes the visit wait, and go on once it has arrived', () => {
    const { lookup, arrives } = arriving('weg');
    const going = visit(lookup).answers(across);
    expect(going.now).toMatch(/^waiting geld\/hoeveel/);
    arrives('geld');
    expect(going.send({ type: 'LOADED' }).now).toMatch(/^asking geld\/hoeveel/);
  });

  test('keeps the visit waiting when something else arrives', () => {
    const going = visit(arriving('weg').lookup).answers(across).send({ type: 'LOADED' });
    expect(going.now).toMatch(/^waiting geld\/hoeveel/);
  });

  test('does not hold whoever goes back', () => {
    expect(visit(arriving('weg').lookup).answers(across).back().now).toMatch(/^asking weg\/plek/);
  });

  test('may be where the visit begins', () => {
    const { lookup, arrives } = arriving();
    const going = visit(lookup);
    expect(going.now).toBe('waiting weg/gevaar:');
    arrives('weg');
    expect(going.send({ type: 'LOADED' }).now).toBe('asking weg/gevaar:');
  });
});

describe('asking for a person', () => {
  const help = { type: 'HELP' } as const;

  test.each([
    ['asking weg/kapot', toKapot],
    ['arrived weg/meld', toMeld],
  ])('and back returns to %s', (where, given) => {
    const going = visit().answers(given).send(help, help);
    expect(going.now).toMatch(/^handingOver/);
    expect(going.back().now).toMatch(new RegExp(`^${where}`));
  });

  test('loses no answer', () => {
    expect(asLine(visit().answers(toMeld).send(help).standing.path)).toBe(
      'weg/gevaar=nee weg/plek=stoep weg/kapot=steen',
    );
  });

  test('ends when the visitor goes on elsewhere', () => {
    expect(visit().answers(toKapot).send(help).show('weg/plek').now).toMatch(/^asking weg\/plek/);
    expect(visit().send(help).answers(toMeld).now).toMatch(/^arrived weg\/meld/);
  });

  test('is not interrupted by a flow that arrives', () => {
    const going = visit().answers(toKapot).send(help, { type: 'LOADED' });
    expect(going.now).toMatch(/^handingOver/);
  });
});

describe('a visit without a problem', () => {
  test('stands before an empty one', () => {
    expect(presentProblem({ problems: [] })).toEqual({ start: '', answers: [] });
  });
});
