import type { SheetWay } from '../../flow/sheet-types';
import type { WayKind } from '../../flow/types';
import type { Screen } from '../context';
import { Link } from './link';
import { hoursInWords } from './say-hours';
import type { ShownWay } from './shown-ways';

interface Props {
  readonly screen: Screen;
  readonly ways: readonly ShownWay[];
}

/** The ways to reach a desk without calling. */
export function OtherWays({ screen, ways }: Props) {
  return (
    <dl class="ww-ways">
      {ways.map(({ kind, way }) => (
        <div class="ww-ways__row" key={kind}>
          <dt>{screen.say(`desk.way.${kind}`)}</dt>
          <dd>
            {way.of ? <span class="ww-ways__of">{way.of}: </span> : null}
            <WayValue kind={kind} way={way} />
            {way.cost ? ` ${way.cost}` : null}
            {way.hours ? <span class="ww-ways__hours">{hoursInWords(way.hours, screen.say)}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WayValue({ kind, way }: { kind: WayKind; way: SheetWay }) {
  if (kind === 'visit' || kind === 'post')
    return (
      <address>
        {way.label ? `${way.label}, ` : ''}
        {way.value}
      </address>
    );
  const address = kind === 'email' ? `mailto:${way.value}` : way.value;
  return (
    <Link class="ww-alone" href={address}>
      {way.label ?? shortAddress(way.value)}
    </Link>
  );
}

function shortAddress(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
