import type { Sheet, SheetDesk, SheetPointer } from '../../flow/sheet-types';
import type { WayKind } from '../../flow/types';
import type { Screen } from '../context';
import { Link } from './link';
import { OnwardLink } from './onward-link';
import { telHref } from './phone';
import { Prose } from './prose';
import { shownWays } from './shown-ways';

/** The ways that are a link to a page. */
const SITES: readonly WayKind[] = ['website', 'form', 'chat'];

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly pointer: SheetPointer;
}

/** A next step beside the desk itself: words, and perhaps another desk or a place on this site. */
export function PointerText({ screen, sheet, pointer }: Props) {
  const desk = pointer.desk && sheet.desks[pointer.desk];
  return (
    <div class="ww-pointer ww-stack">
      <Prose text={pointer.say} />
      {desk ? <DeskLine screen={screen} desk={desk} /> : null}
      <OnwardLink screen={screen} pointer={pointer} />
    </div>
  );
}

/** A desk in short: its name, its number and its site; when nothing of it may be shown, who knows the number. */
function DeskLine({ screen, desk }: { screen: Screen; desk: SheetDesk }) {
  const { ways } = shownWays(screen, desk);
  const phone = ways.find(({ kind }) => kind === 'phone')?.way;
  const sites = ways.filter(({ kind }) => SITES.includes(kind));
  // Its own site before one that another desk lends.
  const site = (sites.find(({ way }) => !way.of) ?? sites[0])?.way;
  return (
    <div class="ww-lines">
      <p class="utrecht-paragraph ww-strong">{desk.name}</p>
      {phone ? <PhoneLine screen={screen} number={phone.value} /> : null}
      {phone?.of ? <p class="utrecht-paragraph">{screen.say('desk.numberOf', { name: phone.of })}</p> : null}
      {site ? (
        <p class="utrecht-paragraph">
          <Link class="ww-alone" href={site.value}>
            {site.label ?? site.value}
          </Link>
        </p>
      ) : null}
      {phone || site ? null : <AskGeneral screen={screen} />}
    </div>
  );
}

function PhoneLine({ screen, number }: { screen: Screen; number: string }) {
  return (
    <p class="utrecht-paragraph">
      <Link class="ww-alone" href={telHref(number)}>
        {screen.say('page.call', { number })}
      </Link>
    </p>
  );
}

function AskGeneral({ screen }: { screen: Screen }) {
  const { name, ways } = screen.site.general;
  return (
    <>
      <p class="utrecht-paragraph">{screen.say('desk.askGeneral', { name })}</p>
      {ways.phone ? <PhoneLine screen={screen} number={ways.phone.value} /> : null}
    </>
  );
}
