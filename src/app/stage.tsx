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

/** Draws one place into the page, over what stood there. Nothing when it cannot be drawn yet. */
export function drawPlace(
  screen: Screen,
  shelf: Shelf,
  ref: PlaceRef,
  visit: VisitView,
  finder?: ComponentChildren,
): void {
  const { flow, place } = partsOf(ref);
  const sheet = shelf.get(flow);
  const question = sheet && own(sheet.questions, place);
  const outcome = sheet && own(sheet.outcomes, place);
  const root = document.getElementById('plek');
  if (!root || !sheet || !canDraw(shelf, ref)) return;
  render(
    question ? (
      <QuestionPage
        key={ref}
        screen={screen}
        sheet={sheet}
        question={question}
        visit={visit}
        finder={finder}
      />
    ) : (
      outcome && Outcome && (
        <Outcome key={ref} screen={screen} sheet={sheet} outcome={outcome} visit={visit} />
      )
    ),
    root,
  );
  document.documentElement.dataset.flow = flow;
  document.documentElement.dataset.plek = place;
  document.title = titleOf(screen, question?.text ?? outcome?.title ?? sheet.title);
}

/** Moves reading and keyboard to the new place: its heading gets the focus, the page its top. */
export function focusHeading(): void {
  scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>('#plek h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
