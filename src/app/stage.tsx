import { type ComponentChildren, render } from 'preact';
import { partsOf } from '../flow/path';
import type { OptionId, PlaceRef } from '../flow/types';
import type { VisitEvent } from '../journey/visit';
import { type Screen, titleOf } from '../ui/context';
import { QuestionPage } from '../ui/pages/question-page';
import type { VisitView } from '../ui/visit-view';
import type { Shelf } from './sheets';

/** The live page, as far as what stands on it needs it. */
export interface SceneHost {
  answerWith(option: OptionId, words?: string): boolean;
  /** Takes the visit on, and shows where it then stands. */
  step(event: VisitEvent, how?: 'push' | 'replace'): boolean;
  /** Nothing of this visit may be left on the device. */
  readonly isQuiet: boolean;
}

/** What a page is drawn from. */
export interface Scene {
  readonly screen: Screen;
  readonly place: PlaceRef;
  readonly visit: VisitView;
  readonly finder?: ComponentChildren;
  readonly host: SceneHost;
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
    const { shelf } = this;
    const title =
      shelf.question(ref)?.text ?? shelf.outcomes?.title(ref) ?? shelf.get(partsOf(ref).flow)?.title;
    return titleOf(screen, title ?? '');
  }

  /** What a scene looks like; nothing when it cannot be drawn yet. */
  pageOf({ place: ref, finder, ...scene }: Scene) {
    const { screen, visit } = scene;
    const sheet = this.shelf.get(partsOf(ref).flow);
    const question = this.shelf.question(ref);
    if (sheet && question) return <QuestionPage key={ref} {...{ screen, sheet, question, visit, finder }} />;
    return this.shelf.outcomes?.page(ref, scene);
  }
}

/** Names the place that stands there on the document, for tools and tests. */
function name(ref: PlaceRef): void {
  const { flow, place } = partsOf(ref);
  document.documentElement.dataset.flow = flow;
  document.documentElement.dataset.plek = place;
}

/** Has the page been scrolled? Known beforehand, for asking at a tap makes the browser lay out a page that goes. */
let isScrolled = false;
addEventListener('scroll', () => (isScrolled = scrollY > 0), { passive: true });

/** To the top of the page that has just been put there. */
export function scrollToTop(): void {
  if (isScrolled) scrollTo(0, 0);
}

/** Moves reading and keyboard to the new place: its heading gets the focus. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#plek h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
