import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../write-site';

/** What a first visit fetches, and the whole site offline, as sent with brotli. Units: bytes. */
export interface Sizes {
  /** The page and the stylesheet of the first question. */
  readonly firstQuestion: number;
  /** All scripts that load without the visitor doing anything special. */
  readonly scripts: number;
  /** What the field for own words fetches when somebody comes to it. */
  readonly search: number;
  /** Everything the app needs to walk every flow without a network. */
  readonly offline: number;
}

/** Weighs a built site. */
export async function sizesOf(dist: string): Promise<Sizes> {
  const files = await filesIn(dist);
  const weigh = async (pattern: RegExp) => {
    const sizes = files
      .filter((file) => pattern.test(file))
      .map(async (file) => (await readFile(join(dist, file))).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  return {
    firstQuestion: (await weigh(/^index\.html\.br$/)) + (await weigh(/^assets\/[^/]+\.css\.br$/)),
    scripts: await weigh(/^assets\/(start|main|rolldown-runtime)[^/]*\.js\.br$/),
    search: await weigh(/^(assets\/finder-(?!shelf)[^/]*\.js|data\/[^/]+\/zoek\.json)\.br$/),
    // What staff open first is kept by whoever opens it, and by nobody else.
    offline:
      (await weigh(/^(assets|data)\/(?!werkplaats\/|balie\/).+\.br$/)) + (await weigh(/^index\.html\.br$/)),
  };
}
