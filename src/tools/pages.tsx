import { fillIn } from '../flow/fill-in';
import type { Letter } from '../flow/letter-types';
import { pathOf, refOf } from '../flow/path';
import { handoverOf, sheetOf } from '../flow/sheet';
import { letterSheetOf } from '../flow/sheet-letters';
import type { Sheet } from '../flow/sheet-types';
import { CodePage } from '../ui/pages/code-page';
import { DevicePage } from '../ui/pages/device-page';
import { EmptySheetPage } from '../ui/pages/empty-sheet-page';
import { InfoPage } from '../ui/pages/info-page';
import { LetterPage } from '../ui/pages/letter-page';
import { NotFoundPage } from '../ui/pages/not-found-page';
import { OutcomePage } from '../ui/pages/outcome-page';
import { QuestionPage } from '../ui/pages/question-page';
import { StartExtra } from '../ui/pages/start-extra';
import { TopicsPage } from '../ui/pages/topics-page';
import { VersionPage } from '../ui/pages/version-page';
import { CODE_ID, DEVICE_ID, SHEET_ID } from '../ui/parts/footer';
import { LETTERS_ID } from '../ui/parts/letter-href';
import { draw, type Page, type Studio } from './draw';
import { framePage } from './frame-page';

/** Pages that are ours beside those of the flows; no flow may take these names. */
const TOPICS_PATH = 'onderwerpen/';
const VERSION_PATH = 'versie/';

/** The page for an address that does not exist. */
export const NOT_FOUND_PATH = '404.html';

/** The pages that a device keeps as they were built: the front page and those about the service. */
export function offlinePaths({ drawing }: Studio): string[] {
  const about = [...drawing.pack.pages.keys()].map((id) => `${id}/`);
  const letters = [...drawing.pack.letters.keys()].map(letterPath);
  return [
    '',
    ...about,
    ...letters,
    `${DEVICE_ID}/`,
    `${CODE_ID}/`,
    `${SHEET_ID}/`,
    TOPICS_PATH,
    VERSION_PATH,
  ];
}

/** Every page of the site, one at a time: ten thousand questions need no room for all of them. */
export function* allPages(studio: Studio): Generator<Page> {
  for (const flow of studio.drawing.pack.flows.values())
    yield* flowPages(studio, sheetOf(studio.drawing, flow));
  for (const page of studio.drawing.pack.pages.values()) {
    const filled = fillIn(studio.drawing.pack, studio.drawing.today, page);
    yield draw(studio, `${page.id}/`, page.title, <InfoPage screen={studio.screen} page={filled} />);
  }
  for (const letter of studio.drawing.pack.letters.values()) yield letterPage(studio, letter);
  yield topicsPage(studio);
  yield devicePage(studio);
  yield codePage(studio);
  yield sheetPage(studio);
  yield versionPage(studio);
  yield notFoundPage(studio);
  yield framePage(studio);
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

function letterPage(studio: Studio, letter: Letter): Page {
  const { screen, drawing } = studio;
  const inside = <LetterPage screen={screen} letter={letterSheetOf(drawing, letter)} />;
  return draw(studio, letterPath(letter.id), letter.title, inside, { letter: letter.id });
}

function letterPath(id: string): string {
  return `${LETTERS_ID}/${id}/`;
}

function devicePage(studio: Studio): Page {
  const { screen } = studio;
  const title = screen.say('device.title');
  return draw(studio, `${DEVICE_ID}/`, title, <DevicePage screen={screen} />);
}

function codePage(studio: Studio): Page {
  const { screen } = studio;
  return draw(studio, `${CODE_ID}/`, screen.say('code.title'), <CodePage screen={screen} />);
}

/** The empty sheet to fill in by hand; without the texts of a hand-over it asks for no readers. */
function sheetPage(studio: Studio): Page {
  const { screen, drawing } = studio;
  const title = screen.say('handover.blank.title');
  return draw(studio, `${SHEET_ID}/`, title, <EmptySheetPage screen={screen} texts={handoverOf(drawing)} />);
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
  const title = screen.say('notFound.title');
  return draw(studio, NOT_FOUND_PATH, title, inside, { isListed: false, canonical: '' });
}
