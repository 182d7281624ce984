import { pageHref, type Screen } from '../context';
import { SHEET_ID } from './footer';
import { Link } from './link';

interface Props {
  readonly screen: Screen;
  /** The app puts the hand-over here; a static page offers an empty sheet. */
  readonly isLive: boolean;
}

/** Where the hand-over to a person stands. */
export function HandoverPlace({ screen, isLive }: Props) {
  if (isLive) return <div data-overdracht />;
  return (
    <p class="utrecht-paragraph">
      <Link class="ww-alone" href={pageHref(screen, SHEET_ID)}>
        {screen.say('outcome.sheet')}
      </Link>
    </p>
  );
}
