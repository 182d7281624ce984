import type { PlaceRef } from '../../flow/types';
import type { PublishedTable } from '../../signals/publish';
import type { Say } from '../../words/say';

/** A chart with more bars than this says less than the table below it. */
const MOST_BARS = 8;

interface Props {
  readonly say: Say;
  readonly table: PublishedTable;
  readonly titleOf: (place: PlaceRef) => string;
}

/** The places where most happens, as lying bars; only totals that may be shown, and nothing when there are none. */
export function PlaceChart({ say, table, titleOf }: Props) {
  const shown = table.rows.flatMap(({ place, total }) =>
    total === 'hidden' || total === 0 ? [] : [{ place, total }],
  );
  const most = Math.max(...shown.map(({ total }) => total));
  if (shown.length === 0) return null;
  return (
    <figure class="ww-places">
      <figcaption class="ww-strong">{say('signals.most')}</figcaption>
      <ol>
        {shown.slice(0, MOST_BARS).map(({ place, total }) => (
          <li key={place}>
            {titleOf(place)} <strong>{total}</strong>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="ww-chart__bar" width={(total / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}
