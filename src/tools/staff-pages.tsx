import { readFileSync } from 'node:fs';
import type { ComponentChildren } from 'preact';
import { CounterPage, type CounterScreenName, counterTitle } from '../ui/pages/counter-page';
import { WorkshopPage } from '../ui/pages/workshop-page';
import type { Assets } from '../ui/parts/shell';
import { type StaffNews, StaffNewsBand } from '../ui/parts/staff-news';
import type { CounterAssets } from './counter-site';
import { draw, type Page, type Studio } from './draw';
import type { WorkshopAssets } from './workshop-site';

const NEWS: StaffNews = JSON.parse(readFileSync(new URL('../../public/nieuw.json', import.meta.url), 'utf8'));

const WORKSHOP_PATH = 'werkplaats/';
const COUNTER_PATHS = {
  balie: 'balie/',
  meekijken: 'balie/meekijken/',
  signalen: 'balie/signalen/',
} as const;

/** Pages that a device keeps from the moment they are first opened, each with the pages below it and all in the folders of that name. */
export const KEPT_ONCE_OPENED: readonly string[] = [WORKSHOP_PATH, COUNTER_PATHS.balie];

/** The page of the workshop: no search engine needs to know it, and it has scripts of its own. */
export function workshopPage(studio: Studio, { published, words, ...assets }: WorkshopAssets): Page {
  const { screen } = studio;
  const inside = <WorkshopPage screen={screen} published={published} words={words} />;
  return staffPage(studio, WORKSHOP_PATH, screen.say('workshop.title'), inside, assets);
}

/** The pages of the counter, with scripts of their own. */
export function counterPages(studio: Studio, { sheet, ...assets }: CounterAssets): Page[] {
  const { screen } = studio;
  return (Object.keys(COUNTER_PATHS) as CounterScreenName[]).map((which) => {
    const inside = <CounterPage screen={screen} which={which} sheet={sheet} />;
    return staffPage(studio, COUNTER_PATHS[which], counterTitle(screen, which), inside, assets);
  });
}

/** A page that visitors do not use, and that no search engine needs to know: scripts of its own, no help below it. */
function staffPage(
  studio: Studio,
  path: string,
  title: string,
  inside: ComponentChildren,
  assets: Partial<Assets>,
): Page {
  const above = <StaffNewsBand say={studio.screen.say} news={NEWS} />;
  const page = draw(studio, path, title, inside, { isListed: false, forStaff: true, above, assets });
  return { ...page, html: page.html.replace('</head>', '<meta name="robots" content="noindex"/></head>') };
}
