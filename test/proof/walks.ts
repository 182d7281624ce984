import { refOf } from '../../src/flow/path';
import { type Answer, replay } from '../../src/flow/replay';
import { crawl, type Walkable } from '../browser/setup/crawl';
import { sheetsOf } from '../browser/setup/sheets';
import type { StaticPage } from '../browser/setup/static-page';
import { dice } from './setup/dice';
import { withShippedSite } from './setup/shipped-site';

export const about =
  '10,000 random walks over the links of the static pages end where the replay of their answers ends';

const WALKS = 10_000;
const SEED = 20_261_122;

export function prove(tell: (line: string) => void): Promise<string[]> {
  return withShippedSite(async ({ url, dir }) => {
    const site = await crawl(url);
    const standing = replayer(dir);
    const random = dice(SEED);
    const failures: string[] = [];
    let questions = 0;
    for (let walk = 0; walk < WALKS; walk++) {
      const { end, answers } = wander(site, random);
      const { at, place, path, aside } = standing(answers);
      questions += answers.length;
      const isSame = place === placeOf(end) && at === 'outcome' && path.length === answers.length;
      if (!isSame || aside.length > 0)
        failures.push(`${sayWalk(answers)} → ${placeOf(end)}, replay: ${place}`);
    }
    tell(`${WALKS} walks, ${questions} questions, ${site.pages.size} pages`);
    return failures;
  });
}

/** Gives where answers lead, by the machines of the sheets that the app gets. */
function replayer(dir: string) {
  const { site, sheets } = sheetsOf(dir);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return (answers: readonly Answer[]) => replay((flow) => byId.get(flow), site.start, answers);
}

function wander(site: Walkable, random: (below: number) => number): { end: StaticPage; answers: Answer[] } {
  const answers: Answer[] = [];
  let page = site.page(site.first);
  while (!page.outcome) {
    const answer = page.answers[random(page.answers.length)];
    if (!answer) throw new Error(`Nothing to choose on ${page.path}`);
    answers.push({ question: placeOf(page), option: answer.id });
    page = site.page(answer.path);
  }
  return { end: page, answers };
}

function placeOf({ flow, place }: StaticPage): string {
  return refOf(flow ?? '', place ?? '');
}

function sayWalk(answers: readonly Answer[]): string {
  return answers.map(({ option }) => option).join(' ');
}
