import { type Card, cardsOf, keywordList, type Score, score, searchOf, shippedPack } from '../search/score';

export const about =
  'own words find the right flow, and danger is heard: the figures, beside those of a list of keywords';

/** What has to hold of each set of stories. */
const WANTED: Readonly<Record<string, number>> = {
  situations: 0.85,
  tune: 0.75,
  report: 0.75,
  later: 0.75,
  danger: 0.75,
};

export async function prove(tell: (line: string) => void): Promise<string[]> {
  const pack = shippedPack();
  const stories = cardsOf('stories');
  const sets: Readonly<Record<string, readonly Card[]>> = {
    situations: cardsOf('situations'),
    tune: stories.filter(({ part }) => part === 'tune'),
    report: stories.filter(({ part }) => part === 'report'),
    later: cardsOf('later'),
    danger: cardsOf('danger'),
  };
  tellApart(pack, tell);
  const failures: string[] = [];
  for (const [name, cards] of Object.entries(sets)) {
    const search = searchOf(pack, cards);
    const own = score(cards, search);
    tell(`${name.padEnd(12)}${cards.length} stories`);
    tell(`  own words     ${say(own)}`);
    tell(`  acceptable    ${say(score(cards, search, true))}`);
    tell(`  keyword list  ${say(score(cards, keywordList(pack)))}`);
    for (const miss of own.misses) tell(`    ${miss}`);
    if (own.among < (WANTED[name] ?? 0))
      failures.push(`${name}: ${percent(own.among)} among the first three`);
    if (own.heard < 0.95) failures.push(`${name}: danger heard ${percent(own.heard)}`);
    if (own.falseAlarms > 0.05) failures.push(`${name}: false alarms ${percent(own.falseAlarms)}`);
  }
  return failures;
}

/** Stories from which nothing was learnt: the only ones that measure danger. The others guard against forgetting. */
function tellApart(pack: ReturnType<typeof shippedPack>, tell: (line: string) => void): void {
  const apart = cardsOf('apart');
  const { heard, falseAlarms, misses } = score(apart, searchOf(pack, apart));
  tell(`kept apart  ${apart.length} stories`);
  tell(`  danger ${percent(heard)}, false alarms ${percent(falseAlarms)}`);
  for (const miss of misses.filter((one) => /danger|alarm/.test(one))) tell(`    ${miss}`);
}

function say({ among, first, heard, falseAlarms }: Score): string {
  return `first three ${percent(among)}, first ${percent(first)}, danger ${percent(heard)}, false alarms ${percent(falseAlarms)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
