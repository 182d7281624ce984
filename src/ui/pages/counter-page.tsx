import type { Screen } from '../context';
import { PageTitle } from '../parts/page-title';

/** The screens of the counter: the counter itself, the window for the visitor, and the counts. */
export type CounterScreenName = 'balie' | 'meekijken' | 'signalen';

interface Props {
  readonly screen: Screen;
  readonly which: CounterScreenName;
  /** Where the notes for staff are. */
  readonly sheet: string;
}

const TITLES = { balie: 'counter.title', meekijken: 'mirror.title', signalen: 'signals.title' } as const;

/** What the browser shows as the title of a screen of the counter. */
export function counterTitle({ say }: Screen, which: CounterScreenName): string {
  return say(TITLES[which]);
}

/** A page of the counter before its scripts have come; without scripts it says what to do instead. */
export function CounterPage({ screen, which, sheet }: Props) {
  const { say } = screen;
  return (
    <main id="inhoud" class="ww-main ww-stack" data-balie={which} data-gegevens={sheet}>
      <PageTitle>{counterTitle(screen, which)}</PageTitle>
      <noscript>
        <p class="ww-lead">{say('counter.noScripts')}</p>
      </noscript>
    </main>
  );
}
