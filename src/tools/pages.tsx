import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Drawing } from '../flow/drawing';
import { fillIn } from '../flow/fill-in';
import { partsOf, pathOf, refOf } from '../flow/path';
import { sheetOf } from '../flow/sheet';
import type { Sheet, Site } from '../flow/sheet-types';
import type { Screen } from '../ui/context';
import { InfoPage } from '../ui/pages/info-page';
import { NotFoundPage } from '../ui/pages/not-found-page';
import { OutcomePage } from '../ui/pages/outcome-page';
import { QuestionPage } from '../ui/pages/question-page';
import { StartExtra } from '../ui/pages/start-extra';
import { TopicsPage } from '../ui/pages/topics-page';
import { VersionPage } from '../ui/pages/version-page';
import { type Assets, Shell } from '../ui/parts/shell';
import { nl } from '../words/nl';
import { makeSay } from '../words/say';

/** A finished page: its path below the base, without the `index.html`. */
export interface Page {
  readonly path: string;
  readonly html: string;
  /** May a search engine know it? Not a page of a sensitive flow, nor a second address of a page. */
  readonly isListed: boolean;
}

/** Pages that are ours beside those of the flows; no flow may take these names. */
export const TOPICS_PATH = 'onderwerpen/';
export const VERSION_PATH = 'versie/';

/** What every page of a pack is drawn with. */
export interface Studio {
  readonly drawing: Drawing;
  readonly screen: Screen;
  readonly assets: Assets;
}

/** Prepares the drawing of pages under a base path. */
export function studioOf(drawing: Drawing, site: Site, assets: Assets): Studio {
  return { drawing, assets, screen: { site, say: makeSay(nl, 'nl'), today: drawing.today } };
}

/** Every page of the site, one at a time: ten thousand questions need no room for all of them. */
export function* allPages(studio: Studio): Generator<Page> {
  for (const flow of studio.drawing.pack.flows.values())
    yield* flowPages(studio, sheetOf(studio.drawing, flow));
  for (const page of studio.drawing.pack.pages.values()) {
    const filled = fillIn(studio.drawing.pack, studio.drawing.today, page);
    yield draw(studio, `${page.id}/`, page.title, <InfoPage screen={studio.screen} page={filled} />);
  }
  yield topicsPage(studio);
  yield versionPage(studio);
  yield notFoundPage(studio);
}

/** The pages of one flow; its first place also stands under the bare name of the flow. */
export function* flowPages(studio: Studio, sheet: Sheet): Generator<Page> {
  for (const id of [...Object.keys(sheet.questions), ...Object.keys(sheet.outcomes)]) {
    const ref = refOf(sheet.id, id);
    const page = placePage(studio, sheet, id);
    yield page;
    if (ref === sheet.start) yield { ...page, path: `${sheet.id}/`, isListed: false };
  }
}

/** One question or outcome as a page. */
export function placePage(studio: Studio, sheet: Sheet, id: string): Page {
  const { screen } = studio;
  const question = sheet.questions[id];
  const outcome = sheet.outcomes[id];
  const ref = refOf(sheet.id, id);
  const isFront = ref === screen.site.start;
  const inside = question ? (
    <QuestionPage screen={screen} sheet={sheet} question={question} />
  ) : (
    outcome && <OutcomePage screen={screen} sheet={sheet} outcome={outcome} />
  );
  const below = isFront ? <StartExtra screen={screen} /> : undefined;
  const title = question?.text ?? outcome?.title ?? sheet.title;
  const isListed = !sheet.isSensitive;
  return draw(studio, pathOf(ref, screen.site.start), title, inside, { ref, below, isListed });
}

function topicsPage(studio: Studio): Page {
  const { screen, drawing } = studio;
  const topics = [...drawing.pack.flows.values()].map(({ id, title, about, search, start }) => ({
    id,
    title,
    about,
    search,
    start,
  }));
  return draw(
    studio,
    TOPICS_PATH,
    screen.say('topics.title'),
    <TopicsPage screen={screen} topics={topics} />,
  );
}

function versionPage(studio: Studio): Page {
  const { screen, drawing } = studio;
  const flows = [...drawing.pack.flows.values()].map(({ id, title, version, checked, start }) => ({
    id,
    title,
    version,
    checked,
    start,
  }));
  return draw(
    studio,
    VERSION_PATH,
    screen.say('version.title'),
    <VersionPage screen={screen} flows={flows} />,
  );
}

/** The page for an address that does not exist; hosts serve it as `404.html`. */
export function notFoundPage(studio: Studio): Page {
  const { screen } = studio;
  const inside = <NotFoundPage screen={screen} />;
  return draw(studio, '404.html', screen.say('notFound.title'), inside, { isListed: false });
}

function draw(
  studio: Studio,
  path: string,
  title: string,
  inside: ComponentChildren,
  more: { ref?: string; below?: ComponentChildren; isListed?: boolean } = {},
): Page {
  const at = more.ref === undefined ? undefined : partsOf(more.ref);
  const html = renderToString(
    <Shell
      screen={studio.screen}
      title={title}
      flow={at?.flow}
      place={at?.place}
      canonical={
        new URL(
          path === '404.html' ? '' : studio.screen.site.base + path,
          studio.drawing.pack.organisation.site,
        ).href
      }
      assets={studio.assets}
      below={more.below}
    >
      {inside}
    </Shell>,
  );
  return { path, html: `<!doctype html>${html}`, isListed: more.isListed ?? true };
}
