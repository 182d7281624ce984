import { describe, expect, test } from 'vitest';
import { replay, type Standing } from '../../src/flow/replay';
import {
  askAgain,
  giveAnswer,
  type Problem,
  rememberedAt,
  showPlace,
  stepBack,
  unfolded,
} from '../../src/journey/problem';
import { answersOf, lookupOf } from '../flow/walk';
import { two } from './visiting';

/** A problem with the answers kept so far; `nee!` was stepped back over. */
function problemOf(given: Record<string, string>): Problem {
  return { start: 'weg/gevaar', answers: answersOf(given) };
}

function standing({ start, answers }: Problem): Standing {
  return replay(lookupOf(two), start, answers);
}

/** `weg/gevaar=nee weg/plek=stoep!` */
function kept({ answers }: Problem): string {
  return answers
    .map(({ question, option, isAside }) => `${question}=${option}${isAside ? '!' : ''}`)
    .join(' ');
}

const toMeld = problemOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'steen' });

describe('giving an answer', () => {
  test('adds it behind the others', () => {
    expect(
      kept(giveAnswer(problemOf({ 'weg/gevaar': 'nee' }), { question: 'weg/plek', option: 'stoep' })),
    ).toBe('weg/gevaar=nee weg/plek=stoep');
  });

  test('takes the place of an earlier answer, also of one that was stepped back over', () => {
    const problem = problemOf({ 'weg/gevaar': 'nee!', 'weg/plek': 'stoep' });
    expect(kept(giveAnswer(problem, { question: 'weg/gevaar', option: 'ja' }))).toBe(
      'weg/plek=stoep weg/gevaar=ja',
    );
  });

  test('leaves the problem it was given as it was', () => {
    const problem = problemOf({ 'weg/gevaar': 'nee' });
    giveAnswer(problem, { question: 'weg/gevaar', option: 'ja' });
    expect(kept(problem)).toBe('weg/gevaar=nee');
  });
});

describe('stepping back', () => {
  test('marks the last answer only', () => {
    expect(kept(stepBack(toMeld, standing(toMeld)))).toBe('weg/gevaar=nee weg/plek=stoep weg/kapot=steen!');
  });

  test('twice marks two', () => {
    const once = stepBack(toMeld, standing(toMeld));
    expect(kept(stepBack(once, standing(once)))).toBe('weg/gevaar=nee weg/plek=stoep! weg/kapot=steen!');
  });

  test('at the start gives the same problem', () => {
    const start = problemOf({ 'weg/gevaar': 'nee!' });
    expect(stepBack(start, standing(start))).toBe(start);
  });

  test('gives answers their present names', () => {
    const old = problemOf({ 'weg/risico': 'nee' });
    expect(kept(stepBack(old, standing(old)))).toBe('weg/gevaar=nee!');
  });

  test('keeps the words of an answer', () => {
    const problem = {
      start: 'weg/gevaar',
      answers: [{ question: 'weg/gevaar', option: 'nee', words: 'vandaag' }],
    };
    expect(stepBack(problem, standing(problem)).answers[0]).toMatchObject({
      words: 'vandaag',
      isAside: true,
    });
  });
});

describe('asking a question again', () => {
  test('marks its answer and keeps the others as they are', () => {
    expect(kept(askAgain(toMeld, 'weg/plek', standing(toMeld)))).toBe(
      'weg/gevaar=nee weg/plek=stoep! weg/kapot=steen',
    );
  });

  test('leaves marked what was marked', () => {
    const back = problemOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'steen!' });
    expect(kept(askAgain(back, 'weg/gevaar', standing(back)))).toBe(
      'weg/gevaar=nee! weg/plek=stoep weg/kapot=steen!',
    );
  });
});

describe('showing a place', () => {
  const everything = standing(toMeld);

  test('follows everything before it and marks the rest', () => {
    expect(kept(showPlace(toMeld, 'weg/plek', everything))).toBe(
      'weg/gevaar=nee weg/plek=stoep! weg/kapot=steen!',
    );
  });

  test('at the end of the way follows everything', () => {
    const back = { ...toMeld, answers: toMeld.answers.map((answer) => ({ ...answer, isAside: true })) };
    expect(kept(showPlace(back, 'weg/meld', everything))).toBe(kept(toMeld));
  });

  test('leaves what was stepped back over on another branch as it was', () => {
    const problem = problemOf({ 'weg/gevaar': 'ja', 'weg/plek': 'stoep!', 'weg/kapot': 'lamp' });
    expect(kept(showPlace(problem, 'weg/bel', standing(problem)))).toBe(kept(problem));
  });
});

describe('the answers without their marks', () => {
  test('are those that were given', () => {
    const problem = problemOf({ 'weg/gevaar': 'nee!', 'weg/plek': 'stoep' });
    expect(unfolded(problem)).toEqual(answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep' }));
  });
});

describe('the option chosen earlier', () => {
  test('is remembered at a question that is asked again', () => {
    expect(rememberedAt(standing(askAgain(toMeld, 'weg/plek', everythingOf(toMeld))))).toBe('stoep');
  });

  test('is not there at a question that was never answered', () => {
    expect(rememberedAt(standing(problemOf({ 'weg/gevaar': 'nee' })))).toBeUndefined();
  });

  test('is not one that the question no longer has', () => {
    expect(rememberedAt(standing(problemOf({ 'weg/gevaar': 'misschien' })))).toBeUndefined();
  });
});

function everythingOf(problem: Problem): Standing {
  return standing({ ...problem, answers: unfolded(problem) });
}
