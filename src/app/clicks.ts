import type { OptionId, PlaceRef } from '../flow/types';

/** What a visitor can do with one tap. A handler says whether it took the tap; if not, the link is followed. */
export interface Actions {
  /** What a tap before this one left to do. */
  settle(): void;
  answer(option: OptionId): boolean;
  back(): boolean;
  change(question: PlaceRef): boolean;
  startAgain(): boolean;
  nextProblem(): boolean;
  help(): boolean;
  leaveFast(link: HTMLAnchorElement): boolean;
  print(): boolean;
}

/** Listens for taps on the whole page: the links work by themselves, this only makes them faster. */
export function listen(actions: Actions): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLElement>('[data-keuze], [data-actie]');
    if (!link || isSpecial(event)) return;
    actions.settle();
    if (takes(actions, link)) event.preventDefault();
  });
}

function takes(actions: Actions, link: HTMLElement): boolean {
  const { keuze, actie, vraag } = link.dataset;
  if (keuze !== undefined) return actions.answer(keuze);
  switch (actie) {
    case 'terug':
      return actions.back();
    case 'wijzig':
      return vraag !== undefined && actions.change(vraag);
    case 'opnieuw':
      return actions.startAgain();
    case 'volgende':
      return actions.nextProblem();
    case 'hulp':
      return actions.help();
    case 'print':
      return actions.print();
    case 'snelweg':
      return actions.leaveFast(link as HTMLAnchorElement);
    default:
      return false;
  }
}

/** A tap that asks for a new tab or a download stays the browser's. */
function isSpecial(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}
