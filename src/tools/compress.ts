import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files worth compressing ahead; pictures are compressed already. */
export const COMPRESSIBLE = /\.(html|css|js|json|svg|txt|xml|webmanifest)$/;

/** A page fits in a window of 64 kB; making a larger one costs five times the compressing itself. */
const PAGE = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
/** Units: bytes. */
const LONG_BYTES = 700_000;
/** A dictionary of millions of letters, for the workshop only: a tenth larger, and made in a tenth of the time. */
const LONG = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
const ASSET = { [constants.BROTLI_PARAM_QUALITY]: 11 };

/** Compresses a text for hosts that serve precompressed files: assets as hard as can be, of pages there may be ten thousand. */
export async function compress(path: string, content: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
  const params = path.endsWith('.html') ? PAGE : content.length > LONG_BYTES ? LONG : ASSET;
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  return { br, gz };
}
