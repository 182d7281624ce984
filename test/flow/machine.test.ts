import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { machineOf, stateName } from '../../src/flow/machine';
import { replay } from '../../src/flow/replay';
import { answersOf as tableAnswers, tableOf } from '../../src/flow/table';
import type { Flow, Question } from '../../src/flow/types';
import { flowOf, packOf, shippedPack } from './pack-sample';
import { picks, SEED, walkTable } from './random-walk';
import { lookupOf, startOf } from './walk';

const pack = shippedPack();
const table = tableOf(pack.flows);

/** The state after one event in a state. */
function stateAfter(flow: Flow, state: string, event: string): string {
  const machine = machineOf(flow);
  const [next] = transition(machine, machine.resolveState({ value: state, context: {} }), { type: event });
  return String(next.value);
}

/** Every question of a flow with every answer it takes, "weet ik niet" too. */
function allAnswers(flow: Flow): { state: string; event: string; goTo: string }[] {
  return Object.values(flow.questions).flatMap((question) =>
    [...tableAnswers(question)].map(([event, goTo]) => ({ state: question.id, event, goTo })),
  );
}

describe('the machines of the shipped flows', () => {
  test.each([...pack.flows.values()].map((flow): [string, Flow] => [flow.id, flow]))(
    'of %s go where the table says, at every question and every answer',
    (_, flow) => {
      const all = allAnswers(flow);
      const led = all.map(({ state, event, goTo }) => [state, event, stateName(flow, goTo)]);
      expect(all.map(({ state, event }) => [state, event, stateAfter(flow, state, event)])).toEqual(led);
      expect(all.length).toBeGreaterThanOrEqual(Object.keys(flow.questions).length);
    },
  );

  test('agree with the table at every step of 10,000 walks from the start', () => {
    const start = startOf(pack);
    fc.assert(
      fc.property(picks, (taken) => {
        const { path, end } = walkTable(table, start, taken);
        const stood = replay(lookupOf(pack), start, path);
        expect(stood).toEqual({ at: 'outcome', place: end, path, aside: [] });
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  }, 30_000);

  test('are finished at every outcome and nowhere else', () => {
    const isFinal = (flow: Flow) =>
      Object.entries(machineOf(flow).states).filter(([name, state]) => {
        const isEnd = name.includes('/') || Object.hasOwn(flow.outcomes, name);
        return (state.type === 'final') !== isEnd;
      });
    expect([...pack.flows.values()].flatMap(isFinal)).toEqual([]);
  });
});

describe('a machine', () => {
  const flow = flowOf({ gevaar: 'ja > bel, nee > plek, ? > plek', plek: 'stoep > bel', bel: '' });

  test('begins at the first question', () => {
    expect(initialTransition(machineOf(flow))[0].value).toBe('gevaar');
  });

  test('stays where it is at an option that the question does not have', () => {
    expect(stateAfter(flow, 'gevaar', 'misschien')).toBe('gevaar');
  });

  test('goes on from "weet ik niet"', () => {
    expect(stateAfter(flow, 'gevaar', 'weet-ik-niet')).toBe('plek');
  });

  test('is built once for a flow', () => {
    expect(machineOf(flow)).toBe(machineOf(flow));
  });

  test('ends where the way goes into another flow', () => {
    const two = packOf({ weg: { eigen: 'nee > geld' }, geld: { hoeveel: 'veel > bel', bel: '' } });
    const weg = two.flows.get('weg') as Flow;
    expect(stateAfter(weg, 'eigen', 'nee')).toBe('geld/hoeveel');
    expect(machineOf(weg).states['geld/hoeveel']?.type).toBe('final');
  });

  test('ends where the way goes nowhere', () => {
    const torn = flowOf({ gevaar: 'ja > weg-is-weg, nee > constructor, ? > bel', bel: '' });
    expect(stateAfter(torn, 'gevaar', 'ja')).toBe('weg-is-weg');
    expect(stateAfter(torn, 'gevaar', 'nee')).toBe('constructor');
    expect(stateAfter(torn, 'gevaar', 'weet-ik-niet')).toBe('bel');
  });

  test('takes the names that every object has as names', () => {
    const { questions, ...rest } = flowOf({ a: 'constructor > b, tostring > b, valueof > a', b: '' });
    const odd = { ...rest, questions: { ...questions, constructor: questions.a as Question } };
    expect(stateAfter(odd, 'constructor', 'constructor')).toBe('b');
    expect(stateAfter(odd, 'constructor', 'valueof')).toBe('a');
    expect(stateAfter(odd, 'constructor', 'hasownproperty')).toBe('constructor');
  });
});
