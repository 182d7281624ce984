import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Drawing } from '../../flow/drawing';
import { questionAt } from '../../flow/table';
import { startBrowser } from '../browser';
import { build } from '../build';
import { compile } from '../compile';
import { serveSite } from '../serve';
import { buildSettings, todayHere } from '../settings';
import { isFresh } from '../stamp';
import { bareSite } from './bare-site';
import { allHold, type Line, median, percentile, report } from './figures';
import { measureLargePack } from './large-pack';
import { type Round, visitOnce } from './measure';
import { measureMirror } from './mirror';
import { measureOfflineStart } from './offline-start';
import { sizesOf } from './sizes';
import { measureTyping } from './typing';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);

/** Measures the built site against bare pages of the same questions, round by round in turn. */
async function bench(): Promise<Line[]> {
  const settings = buildSettings();
  if (!(await isFresh(settings))) await build(settings);
  const drawing = compile(settings.flows, todayHere());
  const walk = longestWalk(drawing);
  const sites = {
    ours: await listen(serveSite(settings.out, settings.base)),
    bare: await listen(bareSite(drawing)),
  };
  const browser = await startBrowser();
  try {
    const rounds = await inTurns(browser, sites.ours.url, sites.bare.url, walk);
    return [
      ...speedLines(rounds),
      await measureOfflineStart(browser, settings, drawing, ROUNDS),
      await measureMirror(browser, sites.ours.url),
      await measureTyping(browser, sites.ours.url),
      ...(await sizeLines(settings.out, rounds.ours)),
      ...(await measureLargePack(settings.out)),
    ];
  } finally {
    await browser.close();
    sites.ours.server.close();
    sites.bare.server.close();
  }
}

/** The longest walk from the front page over questions only, so that both sites paint the same; it crosses flows. */
function longestWalk({ pack, left }: Drawing): string[] {
  const walk: string[] = [];
  let place = pack.flows.get(pack.organisation.start)?.start ?? '';
  for (let question = questionAt(pack.flows, place); question; question = questionAt(pack.flows, place)) {
    const rest = (option: { goTo: string }) => left.get(option.goTo) ?? 0;
    const [next] = [...question.options].sort((a, b) => rest(b) - rest(a));
    if (!next || rest(next) === 0) break;
    walk.push(next.id);
    place = next.goTo;
  }
  return walk;
}

async function inTurns(
  browser: Browser,
  ours: string,
  bare: string,
  walk: readonly string[],
): Promise<Record<'ours' | 'bare', Round[]>> {
  const rounds = { ours: [] as Round[], bare: [] as Round[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = { bare: await visitOnce(browser, bare, walk), ours: await visitOnce(browser, ours, walk) };
    // The first pair warms the machine up and does not count.
    if (round === 0) continue;
    rounds.bare.push(pair.bare);
    rounds.ours.push(pair.ours);
    process.stdout.write('.');
  }
  process.stdout.write('\n');
  return rounds;
}

function speedLines({ ours, bare }: Record<'ours' | 'bare', readonly Round[]>): Line[] {
  const first = (rounds: readonly Round[]) => median(rounds.map((round) => round.first));
  const next = (rounds: readonly Round[]) => rounds.flatMap((round) => round.next);
  const bareNext = median(next(bare));
  return [
    {
      what: 'First question readable and clickable',
      value: first(ours),
      against: first(bare),
      unit: 'ms',
      limit: 1.15,
    },
    { what: 'Next question, median', value: median(next(ours)), against: bareNext, unit: 'ms', limit: 0.15 },
    {
      what: 'Next question, p95',
      value: percentile(next(ours), 0.95),
      against: bareNext,
      unit: 'ms',
      limit: 0.3,
    },
  ];
}

async function sizeLines(dist: string, rounds: readonly Round[]): Promise<Line[]> {
  const sizes = await sizesOf(dist);
  const kB = (bytes: number) => bytes / 1000;
  return [
    { what: 'First question, page and style', value: kB(sizes.firstQuestion), unit: 'kB', limit: 14 },
    { what: 'First-load scripts', value: kB(sizes.scripts), unit: 'kB', limit: 24 },
    { what: 'Own words: index and script', value: kB(sizes.search), unit: 'kB', limit: 60 },
    { what: 'Everything offline', value: kB(sizes.offline), unit: 'kB', limit: 600 },
    {
      what: 'Heap at the first question',
      value: median(rounds.map((round) => round.heapFirst)) / 1e6,
      unit: 'MB',
      limit: 2,
    },
    {
      what: 'Heap after the walk, drafts kept',
      value: median(rounds.map((round) => round.heap)) / 1e6,
      unit: 'MB',
      limit: 3.5,
    },
  ];
}

async function listen(server: Server): Promise<{ server: Server; url: string }> {
  await new Promise<void>((ready) => server.listen(0, ready));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

const lines = await bench();
console.log(report(lines));
console.log(`Medians of ${ROUNDS} rounds in turn; 6× slower processor, 1.6 Mbit/s, 150 ms.`);
if (!allHold(lines)) process.exitCode = 1;
