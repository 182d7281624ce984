import { presentIndex } from '../journey/visit';
import { href } from '../ui/context';
import type { Resources, Say } from '../words/say';
import { goLive, type Live } from './go-live';
import { Shelf } from './sheets';

interface Parts {
  readonly base: string;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly isShared: boolean;
}

/**
 * The page of a letter on paper becomes the visit it belongs to: at the outcome in its address, or else at the beginning.
 * Errors: rejects when the data cannot be had; the page then stays what it was.
 */
export async function openLetterDoor({ base, ...parts }: Parts): Promise<Live> {
  const shelf = new Shelf(`${base}data/${document.documentElement.dataset.versie ?? ''}/`);
  // Shape: `#bij=<flow>/<outcome>`.
  const outcome = /^#bij=([a-z0-9-]+\/[a-z0-9-]+)$/.exec(location.hash)?.[1];
  const place = outcome ?? (await shelf.site()).start;
  const live = await goLive({ ...parts, shelf, place, now: () => new Date() });
  live.traces.moveTo(
    href(live.page.scenes.screen(), live.page.scenes.place()),
    'replace',
    presentIndex(live.page.visit),
  );
  return live;
}
