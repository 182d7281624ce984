import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Lookup, replay, type Standing } from '../../src/flow/replay';
import { tableOf } from '../../src/flow/table';
import type { Pack, Question } from '../../src/flow/types';
import { flowOf, packOf, shippedPack } from './pack-sample';
import { changeMinds, picks, SEED, walkTable } from './random-walk';
import { answersOf, asLine, lookupOf, startOf, walk } from './walk';

const two = packOf({
  weg: {
    'gevaar was risico was nood': 'ja was jawel > bel, nee > plek, ? > plek',
    plek: 'stoep > kapot, anders > geld/hoeveel, ? > geld/hoeveel',
    kapot: 'lamp > bel, steen > plek-bel, ? > bel',
    bel: '',
    'plek-bel was steen-bel': '',
  },
  geld: { hoeveel: 'veel > betaal, weinig > weg/bel, ? > betaal', betaal: '' },
});

function stand(given: Record<string, string>, start = 'weg/gevaar', pack: Pack = two): Standing {
  return replay(lookupOf(pack), start, answersOf(given));
}

describe('a walk by the machines', () => {
  test('goes from question to outcome', () => {
    walk(two).answer('gevaar', 'nee').answer('plek', 'stoep').answer('kapot', 'steen').endsAt('plek-bel');
  });

  test('goes into another flow and back', () => {
    walk(two).answer('gevaar', 'nee').unsure('plek').answer('hoeveel', 'weinig').endsAt('weg/bel');
  });
});

describe('a replay', () => {
  test('of nothing stands at the start', () => {
    expect(stand({})).toEqual({ at: 'question', place: 'weg/gevaar', path: [], aside: [] });
  });

  test('of a start in the middle of a flow stands there', () => {
    expect(stand({ 'weg/plek': 'stoep' }, 'weg/plek')).toMatchObject({ at: 'question', place: 'weg/kapot' });
  });

  test('of a start at an outcome stands there, and leaves every answer aside', () => {
    const stood = stand({ 'weg/gevaar': 'nee' }, 'weg/bel');
    expect(stood).toMatchObject({ at: 'outcome', place: 'weg/bel', path: [] });
    expect(asLine(stood.aside)).toBe('weg/gevaar=nee');
  });

  test.each(['weg/nergens', 'weg/', 'weg/constructor', 'weg/tostring', 'weg/geld/hoeveel'])(
    'of a start that does not exist (%s) stands nowhere',
    (start) => expect(stand({ [start]: 'ja' }, start)).toMatchObject({ at: 'nowhere', place: start }),
  );

  test('of a start under its earlier name stands at the present one', () => {
    expect(stand({ 'weg/nood': 'nee' }, 'weg/risico')).toMatchObject({ at: 'question', place: 'weg/plek' });
    expect(stand({}, 'weg/steen-bel')).toMatchObject({ at: 'outcome', place: 'weg/plek-bel' });
  });

  test('keeps the words that were given with an answer', () => {
    const answers = [{ question: 'weg/gevaar', option: 'nee', words: '3 november' }];
    expect(replay(lookupOf(two), 'weg/gevaar', answers).path).toEqual(answers);
  });

  test('does not go round for ever where questions lead back', () => {
    const round = packOf({ weg: { a: 'ja > b, ? > a', b: 'ja > a, ? > uit', uit: '' } });
    const stood = stand({ 'weg/a': 'ja', 'weg/b': 'ja' }, 'weg/a', round);
    expect([stood.at, stood.place, asLine(stood.path)]).toEqual(['question', 'weg/a', 'weg/a=ja weg/b=ja']);
  });
});

describe('answers that do not apply now', () => {
  const given = { 'weg/kapot': 'steen', 'geld/hoeveel': 'veel', 'weg/plek': 'anders', 'weg/gevaar': 'nee' };

  test('are set aside, in whatever order they were kept', () => {
    const stood = stand(given);
    expect(asLine(stood.path)).toBe('weg/gevaar=nee weg/plek=anders geld/hoeveel=veel');
    expect(asLine(stood.aside)).toBe('weg/kapot=steen');
  });

  test('count again when the visitor switches back', () => {
    const stood = stand({ ...given, 'weg/plek': 'stoep' });
    expect(asLine(stood.path)).toBe('weg/gevaar=nee weg/plek=stoep weg/kapot=steen');
    expect(asLine(stood.aside)).toBe('geld/hoeveel=veel');
  });

  test('are those stepped back over and those behind them', () => {
    const stood = stand({ ...given, 'weg/plek': 'anders!' });
    expect(stood).toMatchObject({ at: 'question', place: 'weg/plek' });
    expect(asLine(stood.path)).toBe('weg/gevaar=nee');
    expect(stood.aside).toHaveLength(3);
  });

  test('are no misfits', () => {
    expect(stand(given).misfit).toBeUndefined();
    expect(stand({ ...given, 'weg/plek': 'anders!' }).misfit).toBeUndefined();
  });
});

describe('an answer under an earlier name', () => {
  test.each(['weg/risico', 'weg/nood'])('of its question (%s) counts', (question) => {
    expect(asLine(stand({ [question]: 'nee' }).path)).toBe('weg/gevaar=nee');
  });

  test('of its option counts under the present one', () => {
    expect(asLine(stand({ 'weg/gevaar': 'jawel' }).path)).toBe('weg/gevaar=ja');
  });

  test('of both counts', () => {
    expect(stand({ 'weg/risico': 'jawel' })).toMatchObject({ at: 'outcome', place: 'weg/bel', aside: [] });
  });

  test('gives way to one under the present name', () => {
    const stood = stand({ 'weg/risico': 'nee', 'weg/gevaar': 'ja' });
    expect([asLine(stood.path), asLine(stood.aside)]).toEqual(['weg/gevaar=ja', 'weg/risico=nee']);
  });
});

describe('an answer that no longer fits', () => {
  test('because its option is gone ends the walk at its question', () => {
    const stood = stand({ 'weg/gevaar': 'nee', 'weg/plek': 'dak', 'weg/kapot': 'lamp' });
    expect(stood).toMatchObject({ at: 'question', place: 'weg/plek' });
    expect(stood.misfit).toEqual({ question: 'weg/plek', option: 'dak' });
    expect(asLine(stood.aside)).toBe('weg/plek=dak weg/kapot=lamp');
  });

  test('because its question is gone is told where the walk stops', () => {
    const stood = stand({ 'weg/gevaar': 'nee', 'weg/soort': 'berm' });
    expect(stood).toMatchObject({ place: 'weg/plek', misfit: { question: 'weg/soort' } });
  });

  test('is not told about when the walk arrives without it', () => {
    expect(stand({ 'weg/gevaar': 'ja', 'weg/soort': 'berm' }).misfit).toBeUndefined();
  });

  test('is not told about when it was stepped back over', () => {
    expect(stand({ 'weg/soort': 'berm!' }).misfit).toBeUndefined();
  });

  test('is not one in a flow that is not loaded', () => {
    expect(stand({ 'schade/soort': 'auto' }).misfit).toBeUndefined();
  });
});

describe('a flow that is not loaded', () => {
  const onlyWeg: Lookup = (flow) => (flow === 'weg' ? two.flows.get('weg') : undefined);
  const given = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'anders', 'geld/hoeveel': 'weinig' });

  test('ends the walk at its door, with the rest of the answers kept', () => {
    const stood = replay(onlyWeg, 'weg/gevaar', given);
    expect(stood).toMatchObject({ at: 'unloaded', place: 'geld/hoeveel', aside: given.slice(2) });
    expect(stood.misfit).toBeUndefined();
  });

  test('lets the walk go on once it is loaded', () => {
    const stood = replay(lookupOf(two), 'weg/gevaar', given);
    expect(stood).toEqual({ at: 'outcome', place: 'weg/bel', path: given, aside: [] });
  });

  test('may be the one where the walk begins', () => {
    expect(replay(() => undefined, 'weg/gevaar', given)).toMatchObject({ at: 'unloaded', path: [] });
  });
});

describe('a name that every object has', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)('does no harm as an option: %s', (name) => {
    const stood = stand({ 'weg/gevaar': name });
    expect(stood).toMatchObject({ place: 'weg/gevaar', misfit: { option: name } });
  });

  test.each(names)('does no harm as a question: %s', (name) => {
    const answers = [{ question: `weg/${name}`, option: 'ja' }];
    expect(replay(lookupOf(two), 'weg/gevaar', answers)).toMatchObject({ misfit: answers[0] });
  });

  test.each(names)('does no harm as a flow: %s', (name) => {
    const answers = [{ question: `${name}/gevaar`, option: 'ja' }];
    const stood = replay(lookupOf(two), `${name}/gevaar`, answers);
    expect(stood).toMatchObject({ at: 'unloaded', path: [] });
  });

  test.each(['constructor', 'tostring', 'valueof'])('is walked through where it is an id: %s', (name) => {
    const { questions, ...rest } = flowOf({ a: `${name} > b`, b: '' });
    const odd = { ...rest, questions: { ...questions, [name]: questions.a as Question } };
    const stood = replay(() => odd, `weg/${name}`, [{ question: `weg/${name}`, option: name }]);
    expect(stood).toMatchObject({ at: 'outcome', place: 'weg/b', aside: [] });
  });
});

describe('of somebody who changes their mind again and again', () => {
  const shipped = shippedPack();
  const table = tableOf(shipped.flows);
  const start = startOf(shipped);
  const answers = picks.map((taken) => changeMinds(table, start, taken));
  const isSame = (one: Answer, other: Answer) => asLine([one]) === asLine([other]);

  function always(holds: (given: Answer[], stood: Standing) => void): void {
    const rule = fc.property(answers, (given) => holds(given, replay(lookupOf(shipped), start, given)));
    fc.assert(rule, { seed: SEED, numRuns: 300 });
  }

  test('the path holds no answer that does not apply', () => {
    always((_, { path, place }) => {
      const ways = path.map(({ question, option }) => table.answers.get(question)?.get(option));
      expect([start, ...ways]).toEqual([...path.map((answer) => answer.question), place]);
      expect(path.some((answer) => answer.isAside)).toBe(false);
    });
  });

  test('every answer is on the path or aside, once', () => {
    always((given, { path, aside }) => {
      const placed = [...path, ...aside];
      expect(placed).toHaveLength(given.length);
      for (const one of given) expect(placed.filter((other) => isSame(one, other))).toHaveLength(1);
    });
  });

  test('the replay of the path is the path', () => {
    always((_, { at, place, path }) => {
      expect(replay(lookupOf(shipped), start, path)).toEqual({ at, place, path, aside: [] });
    });
  });

  test('the order in which answers were kept does not matter', () => {
    always((given, { at, place, path }) => {
      const turned = replay(lookupOf(shipped), start, given.toReversed());
      expect(turned).toMatchObject({ at, place, path });
    });
  });

  test('whoever never comes back has nothing aside', () => {
    const rule = fc.property(picks, (taken) => {
      const { path, end } = walkTable(table, start, taken);
      expect(replay(lookupOf(shipped), start, path)).toMatchObject({ place: end, aside: [] });
    });
    fc.assert(rule, { seed: SEED, numRuns: 200 });
  });
});
