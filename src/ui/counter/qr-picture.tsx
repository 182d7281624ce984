import { encode } from 'uqr';

/** Light squares around the picture, without which a camera does not see where it begins. */
const QUIET = 4;

/** A text as a picture for a camera. */
export function QrPicture({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const whole = size + 2 * QUIET;
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  );
  return (
    <svg
      class="ww-qr"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${whole} ${whole}`}
      shape-rendering="crispEdges"
    >
      <rect class="ww-qr__paper" width={whole} height={whole} />
      <path class="ww-qr__ink" d={squares.join('')} />
    </svg>
  );
}
