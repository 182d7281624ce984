import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { machineOf } from '../../flow/machine';
import { readPack } from '../../flow/read-pack';
import { type Answer, replay } from '../../flow/replay';
import { questionAt } from '../../flow/table';
import type { Pack } from '../../flow/types';
import { build } from '../build';
import { type Line, median } from './figures';
import { generatedPack } from './generated-pack';
import { sizesOf } from './sizes';

/** Ten thousand questions: what the first load, the build and a long visit then cost. */
export async function measureLargePack(dist: string): Promise<Line[]> {
  const files = generatedPack(10_000);
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-groot-'));
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(folder, 'flows', path)), { recursive: true });
      await writeFile(join(folder, 'flows', path), bytes);
    }
    const { ms } = await build({ flows: join(folder, 'flows'), base: '/', out: join(folder, 'dist') });
    const [small, large] = [await sizesOf(dist), await sizesOf(join(folder, 'dist'))];
    const pack = readPack(files).pack;
    return [
      { what: 'Build of 10,000 questions', value: ms / 1000, unit: 's', limit: 120 },
      {
        what: 'Their scripts in the first load',
        value: large.scripts,
        against: small.scripts,
        unit: 'B',
        limit: 1,
      },
      {
        what: 'Replay of a 30-answer visit',
        value: pack ? replayTime(pack) : Number.NaN,
        unit: 'ms',
        limit: 5,
      },
      {
        what: 'Machine of a flow of 50 questions',
        value: pack ? machineTime(pack) : Number.NaN,
        unit: 'ms',
        limit: 10,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Replays a visit of 30 answers over its problems; the machines were built when the visitor came near, as in the app. */
function replayTime(pack: Pack): number {
  const visit = longVisit(pack, 30);
  const run = () => {
    const began = performance.now();
    for (const problem of visit) replay((id) => pack.flows.get(id), problem.start, problem.answers);
    return performance.now() - began;
  };
  run();
  return median(Array.from({ length: 15 }, run));
}

/** Builds the machine of one flow of fifty questions. */
function machineTime(pack: Pack): number {
  const flows = [...pack.flows.values()].slice(2, 33);
  return median(
    flows.map((flow) => {
      const began = performance.now();
      machineOf({ ...flow });
      return performance.now() - began;
    }),
  );
}

function longVisit(pack: Pack, answers: number): { start: string; answers: Answer[] }[] {
  const start = pack.flows.get(pack.organisation.start)?.start ?? '';
  const problems: { start: string; answers: Answer[] }[] = [];
  for (let left = answers, turn = 0; left > 0; turn++) {
    const problem = { start, answers: [] as Answer[] };
    let place = start;
    for (
      let question = questionAt(pack.flows, place);
      question && left > 0;
      question = questionAt(pack.flows, place)
    ) {
      const option = question.options[turn % question.options.length];
      if (!option) break;
      problem.answers.push({ question: place, option: option.id });
      place = option.goTo;
      left--;
    }
    problems.push(problem);
  }
  return problems;
}
