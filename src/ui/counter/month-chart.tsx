import type { PublishedTable } from '../../signals/publish';
import type { Say } from '../../words/say';

/** Units: the squares of the picture. */
const SIZE = { width: 640, row: 26, month: 90, height: 120 } as const;

/** A chart with more bars than this says less than the table below it. */
const MOST_BARS = 8;

interface Props {
  readonly say: Say;
  readonly table: PublishedTable;
  readonly title: string;
}

/** The months as upright bars, from the totals that may be shown; a hidden one says so in its open place. */
export function MonthChart({ say, table, title }: Props) {
  const { months, totals } = table;
  const most = Math.max(1, ...totals.map((total) => (total === 'hidden' ? 0 : total)));
  const shown = months.slice(-MOST_BARS);
  const step = Math.min(SIZE.month, SIZE.width / Math.max(1, shown.length));
  return (
    <svg
      class="ww-chart"
      role="img"
      aria-label={say('signals.chart', { title })}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height + 2 * SIZE.row}`}
    >
      <line
        class="ww-chart__line"
        x1="0"
        x2={SIZE.width}
        y1={SIZE.height + SIZE.row}
        y2={SIZE.height + SIZE.row}
      />
      {shown.map((month, at) => {
        const total = totals[months.length - shown.length + at] ?? 0;
        const height = total === 'hidden' ? 0 : Math.round((total / most) * SIZE.height);
        const middle = at * step + step / 2;
        const top = SIZE.row + SIZE.height - height;
        return (
          <g key={month}>
            <rect
              class="ww-chart__bar"
              x={middle - step / 3}
              y={top}
              width={(step * 2) / 3}
              height={height}
            />
            <text class="ww-chart__text" x={middle} y={top - 6} text-anchor="middle">
              {total === 'hidden' ? say('signals.hidden') : total}
            </text>
            <text class="ww-chart__text" x={middle} y={SIZE.height + 2 * SIZE.row - 6} text-anchor="middle">
              {month}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
