import type { SheetDesk } from '../../flow/sheet-types';
import { hoursInWords } from '../../ui/parts/say-hours';
import { type ShownWay, shownWays } from '../../ui/parts/shown-ways';
import { deskId, type Press } from './context';
import type { ListedDesk } from './desks';
import { Lines, Piece, Row } from './reference';

/** Every desk with all ways to reach it, and the pieces that send people there. */
export function DeskPages({ press }: { press: Press }) {
  const { say } = press.screen;
  return (
    <section class="chapter back-desks">
      <h2>{say('booklet.desks')}</h2>
      <p class="lead">{say('booklet.desksSay')}</p>
      <div class="columns">
        {[...press.desks.values()].map((listed) => (
          <Desk key={listed.number} press={press} listed={listed} />
        ))}
      </div>
    </section>
  );
}

function Desk({ press, listed }: { press: Press; listed: ListedDesk }) {
  const { say } = press.screen;
  const { desk, number, usedAt } = listed;
  const { ways, hasStandIn } = shownWays(press.screen, desk);
  return (
    <article class="desk" id={deskId(number)} data-loket={desk.id}>
      <h3>
        <span class="desk-number">L{number}</span> {desk.name}
      </h3>
      {desk.about ? <Lines text={desk.about} /> : null}
      <p>{say(`desk.role.${desk.role}`)}</p>
      {desk.askFor ? <p>{say('desk.askFor', { whom: desk.askFor })}</p> : null}
      <dl>
        {ways.map((shown) => (
          <Way key={shown.kind} press={press} shown={shown} />
        ))}
      </dl>
      {desk.noPhone ? (
        <p>
          {say('desk.noPhone')} {desk.noPhone.join(' ')}
        </p>
      ) : null}
      {hasStandIn || ways.length === 0 ? <StandIn press={press} desk={desk} /> : null}
      {usedAt.length > 0 ? (
        <p class="words">
          <UsedAt press={press} numbers={usedAt} />
        </p>
      ) : null}
    </article>
  );
}

function UsedAt({ press, numbers }: { press: Press; numbers: readonly number[] }) {
  const [before = '', after = ''] = press.screen.say('booklet.usedAt', { numbers: '\0' }).split('\0');
  return (
    <>
      {before}
      <Row>
        {numbers.map((number) => (
          <Piece key={number} number={number} />
        ))}
      </Row>
      {after}
    </>
  );
}

function Way({ press, shown }: { press: Press; shown: ShownWay }) {
  const { say } = press.screen;
  const { kind, way } = shown;
  const isAddress = kind === 'visit' || kind === 'post';
  const label = way.label === undefined ? '' : `${way.label}${isAddress ? ', ' : ': '}`;
  return (
    <div>
      <dt>{say(`desk.way.${kind}`)}</dt>
      <dd>
        {way.of ? `${way.of}: ` : null}
        {label}
        <b>{way.value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}</b>
        {way.cost ? ` ${way.cost}` : null}
        {way.hours ? ` ${hoursInWords(way.hours, say)}` : null}
      </dd>
    </div>
  );
}

function StandIn({ press, desk }: { press: Press; desk: SheetDesk }) {
  const { say, site } = press.screen;
  const { phone } = site.general.ways;
  if (desk.id === site.general.id) return null;
  return (
    <p>
      {say('desk.standIn', { name: site.general.name })} {phone ? <b>{phone.value}</b> : null}
    </p>
  );
}
