import { encode } from 'uqr';

/** A QR code as lines to draw: `path` in a square of `size` modules, its quiet edge included. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
  readonly version: number;
}

/** Larger than this and the camera of an old phone does not read it from paper. */
const MOST_VERSION = 10;
/** White around the code, as wide as the standard asks. Units: modules. */
const EDGE = 4;

/** Draws a text as a QR code of level M; nothing when it does not fit one that every phone can read. */
export function qrOf(text: string): QrPicture | undefined {
  try {
    const { data, size, version } = encode(text, {
      ecc: 'M',
      boostEcc: false,
      border: EDGE,
      maxVersion: MOST_VERSION,
    });
    return { size, version, path: data.map(rowPath).join('') };
  } catch {
    return undefined;
  }
}

/** One row as runs: a path of single modules would be three times as long. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return path;
}
