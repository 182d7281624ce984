import { type ComponentChildren, render } from 'preact';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import { type Screen, titleOf } from '../ui/context';
import type { OutcomePage } from '../ui/pages/outcome-page';
import { QuestionPage } from '../ui/pages/question-page';
import type { VisitView } from '../ui/visit-view';
import type { Resources } from '../words/say';
import type { Shelf } from './sheets';

/** How an outcome looks: fetched when idle, for nobody needs it before the second screen. */
let Outcome: typeof OutcomePage | undefined;

/** Fetches what an outcome is drawn with, and hands over the words for it. */
export async function fetchOutcomeLook(learn: (words: Resources) => void): Promise<void> {
  if (Outcome) return;
  const [page, words] = await Promise.all([
    import('../ui/pages/outcome-page'),
    import('../words/nl-later.json'),
  ]);
  learn(words.default);
  Outcome = page.OutcomePage;
}

/** Is everything there to draw a place at once? */
export function canDraw(shelf: Shelf, ref: PlaceRef): boolean {
  const { flow, place } = partsOf(ref);
  const sheet = shelf.get(flow);
  return sheet !== undefined && (own(sheet.questions, place) !== undefined || Outcome !== undefined);
}

/** What a page is drawn from. */
export interface Scene {
  readonly screen: Screen;
  readonly place: PlaceRef;
  readonly visit: VisitView;
  readonly finder?: ComponentChildren;
}

/** Where the pages are shown: the part of the document between its head and its foot. */
export class Stage {
  constructor(private readonly shelf: Shelf) {}

  /** Draws a page over what stands there. */
  draw(scene: Scene): void {
    const root = document.getElementById('plek');
    const page = this.pageOf(scene);
    if (!root || !page) return;
    render(page, root);
    name(scene.place);
  }

  /** Puts a page that was drawn ahead in the place of the present one. */
  hang(root: HTMLElement, place: PlaceRef): void {
    document.getElementById('plek')?.replaceWith(root);
    name(place);
  }

  /** What stands in the browser's tab for a place. */
  titleAt(screen: Screen, ref: PlaceRef): string {
    const { flow, place } = partsOf(ref);
    const sheet = this.shelf.get(flow);
    const title = own(sheet?.questions ?? {}, place)?.text ?? own(sheet?.outcomes ?? {}, place)?.title;
    return titleOf(screen, title ?? sheet?.title ?? '');
  }

  /** What a scene looks like; nothing when it cannot be drawn yet. */
  pageOf({ screen, place: ref, visit, finder }: Scene) {
    const { flow, place } = partsOf(ref);
    const sheet = this.shelf.get(flow);
    if (!sheet) return undefined;
    const question = own(sheet.questions, place);
    if (question) {
      const parts = { screen, sheet, question, visit, finder };
      return <QuestionPage key={ref} {...parts} />;
    }
    const outcome = Outcome && own(sheet.outcomes, place);
    return Outcome && outcome && <Outcome key={ref} {...{ screen, sheet, outcome, visit }} />;
  }
}

/** Names the place that stands there on the document, for tools and tests. */
function name(ref: PlaceRef): void {
  const { flow, place } = partsOf(ref);
  document.documentElement.dataset.flow = flow;
  document.documentElement.dataset.plek = place;
}

/** To the top, before the new page is drawn: the old one still has its layout, so that this costs nothing. */
export function scrollToTop(): void {
  if (scrollY > 0) scrollTo(0, 0);
}

/** Moves reading and keyboard to the new place: its heading gets the focus. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#plek h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
