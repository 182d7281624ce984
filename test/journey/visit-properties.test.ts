import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/flow/replay';
import { tableOf } from '../../src/flow/table';
import { unfolded } from '../../src/journey/problem';
import type { VisitEvent } from '../../src/journey/visit';
import { SEED } from '../flow/random-walk';
import { lookupOf } from '../flow/walk';
import { two, type Visiting, visit } from './visiting';

const table = tableOf(two.flows);
const places = [...table.answers.keys(), 'weg/risico', 'weg/nergens', 'constructor/__proto__', ''];
const options = [
  'ja',
  'nee',
  'stoep',
  'anders',
  'lamp',
  'steen',
  'veel',
  'weinig',
  'weet-ik-niet',
  'toString',
];

const place = fc.constantFrom(...places);
const onTheWay: fc.Arbitrary<VisitEvent>[] = [
  fc.record({ type: fc.constant('BACK') }),
  fc.record({ type: fc.constant('CHANGE'), question: place }),
  fc.record({ type: fc.constant('SHOW'), place }),
];
const elsewhere: fc.Arbitrary<VisitEvent>[] = [
  fc.record({ type: fc.constant('NEXT_PROBLEM'), start: place }),
  fc.record({ type: fc.constant('SHOW'), place, problem: fc.nat(3) }),
  fc.record({ type: fc.constant('START_AGAIN'), start: place }),
  fc.record({ type: fc.constantFrom('LOADED', 'HELP') }),
  fc.record({ type: fc.constant('ANSWER'), question: place, option: fc.constantFrom(...options) }),
];

/** What somebody does: mostly answer the question before them, by the number of an option. */
type Doing = number | VisitEvent;
const likely = (...events: fc.Arbitrary<VisitEvent>[]) =>
  fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(5) as fc.Arbitrary<Doing> }, ...events), {
    maxLength: 25,
  });

function after(doings: readonly Doing[]): Visiting {
  const going = visit();
  for (const doing of doings) going.send(typeof doing === 'number' ? answerAt(going, doing) : doing);
  return going;
}

function answerAt({ standing }: Visiting, pick: number): VisitEvent {
  const here = [...(table.answers.get(standing.place)?.keys() ?? [])];
  return { type: 'ANSWER', question: standing.place, option: here[pick % here.length] ?? 'ja' };
}

/** Every place on the way there and back: the questions that were answered, and the place behind them. */
function wayOf({ problem }: Visiting): string[] {
  const { path, place: end } = replay(lookupOf(two), problem.start, unfolded(problem));
  return [...path.map((answer) => answer.question), end];
}

function always(doings: fc.Arbitrary<Doing[]>, holds: (going: Visiting) => void): void {
  fc.assert(
    fc.property(doings, (one) => holds(after(one))),
    { seed: SEED, numRuns: 300 },
  );
}

describe('whatever a visitor does', () => {
  test('the visit goes on', () => {
    always(likely(...onTheWay, ...elsewhere), ({ actor }) => {
      expect(actor.getSnapshot()).toMatchObject({ status: 'active', error: undefined });
      expect(['asking', 'arrived', 'waiting', 'handingOver']).toContain(actor.getSnapshot().value);
    });
  });

  test('they stand where the replay of their answers leads', () => {
    always(likely(...onTheWay, ...elsewhere), ({ problem, standing }) => {
      expect(standing).toEqual(replay(lookupOf(two), problem.start, problem.answers));
    });
  });

  test('no answer is kept twice', () => {
    always(likely(...onTheWay, ...elsewhere), ({ problem }) => {
      const questions = problem.answers.map((answer) => answer.question);
      expect(questions).toEqual([...new Set(questions)]);
    });
  });

  test('going back as often as there are answers returns to the start', () => {
    always(likely(...onTheWay), (going) => {
      going.back(going.standing.path.length);
      expect(going.now).toBe('asking weg/gevaar:');
    });
  });

  test('going back loses no answer', () => {
    always(likely(...onTheWay), (going) => {
      const before = unfolded(going.problem);
      const kept = unfolded(going.back(3).problem);
      expect(new Set(kept)).toEqual(new Set(before));
    });
  });

  test('the browser can put them at every place on the way', () => {
    always(likely(...onTheWay), (going) => {
      const way = wayOf(going);
      for (const one of [...way, ...way.toReversed()]) expect(going.show(one).standing.place).toBe(one);
      expect(wayOf(going)).toEqual(way);
    });
  });

  test('coming back from a person puts them where they were', () => {
    always(likely(...onTheWay), (going) => {
      const before = going.now;
      expect(going.send({ type: 'HELP' }).back().now).toBe(before);
    });
  });
});
