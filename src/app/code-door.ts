import type { Visit } from '../journey/visit';
import handover from '../words/nl-handover.json';
import type { Resources, Say } from '../words/say';
import { openCode } from './code-opener';
import { LiveCodePage } from './code-page';
import { goLive, type Live } from './go-live';
import { Shelf } from './sheets';
import { forgetTrail, keepDraftId } from './trail';

interface Parts {
  readonly base: string;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly isShared: boolean;
  /** Told when the page has become the visit of the code. */
  readonly onOpened: (live: Live) => Promise<void>;
}

/** The page where a code is opened, and the visit it becomes. */
export class CodeDoor {
  private live: Live | undefined;
  private readonly shelf: Shelf;
  private readonly version = document.documentElement.dataset.versie ?? '';

  constructor(private readonly parts: Parts) {
    this.shelf = new Shelf(`${parts.base}data/${this.version}/`);
  }

  /** The visit under way, once a code was opened. */
  get visit(): Visit | undefined {
    return this.live?.page.visit;
  }

  async start(): Promise<void> {
    const { say, learn } = this.parts;
    learn(handover);
    const { shelf, version } = this;
    const site = shelf.site();
    site.catch(() => {});
    new LiveCodePage({
      say,
      read: async (typed) => {
        const known = await site.catch(() => undefined);
        if (!known) return { kind: 'offline' };
        return openCode(typed, { shelf, site: known, version, say, learn, now: () => new Date() });
      },
      goOn: (visit) => this.goOn(visit),
    }).start();
  }

  /** The draft of before stays; this visit begins one of its own. */
  private async goOn(visit: Visit): Promise<void> {
    const { say, learn, isShared, onOpened } = this.parts;
    const { start } = await this.shelf.site();
    forgetTrail();
    keepDraftId(undefined);
    const live = await goLive({
      place: start,
      shelf: this.shelf,
      say,
      learn,
      isShared,
      now: () => new Date(),
    });
    await live.page.resume(visit);
    this.live = live;
    await onOpened(live);
  }
}
