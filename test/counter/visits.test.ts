import { beforeAll, describe, expect, test } from 'vitest';
import type { CounterVisit } from '../../src/counter/counter-visit';
import { Mirror } from '../../src/counter/mirror';
import { MirrorSender } from '../../src/counter/mirror-line';
import { counterSheetOf } from '../../src/flow/counter-sheet';
import { drawingOf } from '../../src/flow/drawing';
import { partsOf } from '../../src/flow/path';
import { actAtRandom, alone, dice, emptyCounter, line, pack, sheetAt } from './at-counter';

const TIMES = 10_000;
const NAMES = ['v1', 'v2', 'v3'];

type Open = ReturnType<typeof emptyCounter>['visits'];

/** What can be seen of a visit from outside. */
function seenOf(one: CounterVisit) {
  const { visit, place, standing, isSensitive } = one;
  return { visit, place, standing, isSensitive, signals: one.signals() };
}

/** The counter and, beside it, three visitors who have their own counter: whatever happens happens to both. */
function threeVisits(onStep: (visits: Open) => void) {
  const { visits } = emptyCounter();
  const apart = NAMES.map((id) => {
    visits.begin();
    return alone(id);
  });
  const roll = dice(20_261_103);
  for (let time = 0; time < TIMES; time++) {
    if (roll(2) === 0) visits.next();
    else visits.switchToNumber(1 + roll(4));
    const seed = roll(1_000_000);
    const id = visits.present?.id ?? '';
    const act = (visit: CounterVisit) => actAtRandom(visit, dice(seed), `woorden-van-${id}`);
    visits.act(act);
    for (const one of apart) if (one.id === id) act(one);
    onStep(visits);
  }
  return { visits, apart };
}

/** The window bound to the first visit: what it was told, and when that was wrong. */
function watchWindow() {
  const { channel, heard } = line();
  const sender = new MirrorSender(channel);
  const mirror = new Mirror({
    sender,
    sheetAt: (ref) => sheetAt(partsOf(ref).flow),
    unsure: 'Weet ik niet',
    language: 'nl',
  });
  const wrong: unknown[] = [];
  const follow = (visits: Open) => {
    const [bound] = visits.all;
    if (bound && heard.length === 0) mirror.bind(bound);
    mirror.follow(visits.present, false);
    const { show } = (heard.at(-1) ?? { show: { kind: 'blank' } }) as {
      show: { kind: string; title?: string };
    };
    const { flow, place } = partsOf(bound?.place ?? '');
    const title = sheetAt(flow)?.questions[place]?.text ?? sheetAt(flow)?.outcomes[place]?.title;
    const isRight = visits.present === bound ? show.title === title : show.kind === 'blank';
    if (!isRight) wrong.push(show);
  };
  return { follow, wrong, heard };
}

describe('three visits side by side, through ten thousand switches', () => {
  const { follow, wrong, heard } = watchWindow();
  let run: ReturnType<typeof threeVisits>;
  beforeAll(() => {
    run = threeVisits(follow);
  }, 60_000);

  test('each stay what they would have been alone', () => {
    expect(run.visits.all.map(seenOf)).toEqual(run.apart.map(seenOf));
  });

  test('never hold a word of another', () => {
    const words = run.visits.all.map(({ visit }) => [
      ...new Set(JSON.stringify(visit).match(/woorden-van-v\d/g)),
    ]);
    expect(words.flatMap((found, at) => found.filter((one) => one !== `woorden-van-${NAMES[at]}`))).toEqual(
      [],
    );
  });

  test('show on the second window the one it is bound to, and nothing of the others', () => {
    expect(heard.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  test('tell the second window no note of staff', () => {
    const notes = Object.values(counterSheetOf(drawingOf(pack, '2026-11-22')).notes).flat();
    const told = JSON.stringify(heard);
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter((note) => told.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
  });
});

describe('the end of a visit', () => {
  test('takes that visit and no other, and brings nobody else on the screen', () => {
    const { visits, ended } = emptyCounter();
    for (const _ of NAMES) visits.begin().answer('last');
    const left = visits.all.filter(({ id }) => id !== 'v2').map(({ visit }) => visit);
    visits.switchTo('v2');
    visits.end('v2');
    expect(ended).toEqual(['v2']);
    expect(visits.present).toBeUndefined();
    expect(visits.all.map(({ visit }) => visit)).toEqual(left);
  });

  test('does not give its name or number to the next', () => {
    const { visits } = emptyCounter();
    visits.begin();
    visits.end('v1');
    expect(visits.begin()).toMatchObject({ id: 'v2', label: 'Bezoeker 2' });
  });
});
