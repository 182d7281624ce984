import type { SheetDesk } from '../../flow/sheet-types';
import type { IsoDate } from '../../flow/types';
import type { Screen } from '../context';
import { CallLink } from './call-link';
import { Checked } from './checked';
import { OtherWays } from './other-ways';
import { Prose } from './prose';
import { type ShownWay, shownWays } from './shown-ways';

interface Props {
  readonly screen: Screen;
  readonly desk: SheetDesk;
}

/** The desk: who it is, in which role it meets the visitor, and every way to reach it. */
export function DeskCard({ screen, desk }: Props) {
  const { say } = screen;
  const { ways, hasStandIn } = shownWays(screen, desk);
  return (
    <section class="ww-desk ww-stack">
      <h2 class="utrecht-heading-2">{desk.name}</h2>
      {desk.about ? <Prose text={desk.about} /> : null}
      <p class="utrecht-paragraph">{say(`desk.role.${desk.role}`)}</p>
      {desk.askFor ? (
        <p class="utrecht-paragraph ww-strong">{say('desk.askFor', { whom: desk.askFor })}</p>
      ) : null}
      <Reach screen={screen} desk={desk} ways={ways} />
      {hasStandIn ? <StandIn screen={screen} /> : null}
      <Sources screen={screen} ways={ways} />
    </section>
  );
}

function Reach({ screen, desk, ways }: Props & { readonly ways: readonly ShownWay[] }) {
  const phone = ways.find(({ kind }) => kind === 'phone')?.way;
  const others = ways.filter(({ kind }) => kind !== 'phone');
  const heading = screen.say(phone ? 'desk.noPhone' : 'desk.contact');
  const hasMore = others.length > 0 || desk.noPhone;
  return (
    <>
      {phone ? <CallLink screen={screen} way={phone} /> : null}
      {hasMore ? <h3 class="utrecht-heading-3">{heading}</h3> : null}
      {desk.noPhone ? <Prose text={desk.noPhone} /> : null}
      {others.length > 0 ? <OtherWays screen={screen} ways={others} /> : null}
    </>
  );
}

/** The general number of the organisation, where a fact of the desk itself may not be shown. */
function StandIn({ screen }: { screen: Screen }) {
  const { general } = screen.site;
  const { phone } = general.ways;
  return (
    <div class="ww-stand-in ww-stack">
      <p class="utrecht-paragraph">{screen.say('desk.standIn', { name: general.name })}</p>
      {phone ? <CallLink screen={screen} way={phone} /> : null}
    </div>
  );
}

/** Where the facts come from, once for each day on which they were checked. */
function Sources({ screen, ways }: { screen: Screen; ways: readonly ShownWay[] }) {
  const dates = [...new Set(ways.map(({ way }) => way.checked))];
  const sourceOf = (date: IsoDate) => {
    const sources = ways
      .filter(({ way }) => way.checked === date)
      .flatMap(({ way }) => way.source.split('; '));
    return [...new Set(sources)].join('; ');
  };
  return (
    <>
      {dates.map((date) => (
        <Checked key={date} screen={screen} date={date} source={sourceOf(date)} />
      ))}
    </>
  );
}
