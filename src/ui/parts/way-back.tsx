import { refOf } from '../../flow/path';
import type { WalkSheet } from '../../flow/sheet-types';
import type { PlaceId, PlaceRef } from '../../flow/types';
import { href, type Screen } from '../context';
import type { VisitView } from '../visit-view';
import { Link } from './link';

interface Props {
  readonly screen: Screen;
  readonly sheet: WalkSheet;
  readonly place: { readonly id: PlaceId; readonly before?: PlaceRef };
  readonly visit?: VisitView;
}

/** Above the page: one step back (or to the start, for who came straight here) and, where it matters, a quick way out. */
export function WayBack({ screen, sheet, place, visit }: Props) {
  const isStart = refOf(sheet.id, place.id) === screen.site.start;
  if (isStart && !sheet.isSensitive) return null;
  return (
    <nav
      class={`ww-way-back${sheet.isSensitive ? ' ww-way-back--stays' : ''}`}
      aria-label={screen.say('page.back')}
    >
      {isStart ? null : <BackLink screen={screen} before={place.before} visit={visit} />}{' '}
      {sheet.isSensitive ? <QuickExit screen={screen} /> : null}
    </nav>
  );
}

function BackLink({ screen, before, visit }: { screen: Screen; before?: PlaceRef; visit?: VisitView }) {
  const back = visit ? visit.back : before && href(screen, before);
  if (back === undefined)
    return <Link href={href(screen, screen.site.start)}>{screen.say('page.start')}</Link>;
  return (
    <Link class="ww-back" data-actie="terug" href={back}>
      {screen.say('page.back')}
    </Link>
  );
}

function QuickExit({ screen }: { screen: Screen }) {
  const { url, text } = screen.site.quickExit;
  return (
    <a class="ww-quick-exit" data-actie="snelweg" href={url} rel="noreferrer">
      {text}
    </a>
  );
}
