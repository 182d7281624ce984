import { render } from 'preact';
import { SharedBar } from '../ui/parts/shared-bar';
import type { Say } from '../words/say';
import { hostFor } from './hosts';
import { IdleGuard } from './idle-guard';
import type { LivePage } from './live-page';
import type { NewsPanel } from './news-panel';
import { markWiped, wasWipedSince } from './wiped';

interface Parts {
  readonly page: LivePage;
  readonly news: NewsPanel;
  readonly say: Say;
  readonly now: () => number;
  /** Forgets what stands in fields of the page. */
  readonly clear: () => void;
}

/** A device of more people: a bar that ends the visit, and a guard that does so when nobody is there any more. */
export class SharedPanel {
  private readonly guard: IdleGuard;
  private readonly opened: number;

  constructor(private readonly parts: Parts) {
    this.opened = parts.now();
    this.guard = new IdleGuard({
      now: parts.now,
      isReading: () => parts.page.scenes.isOutcome(),
      onWarn: (secondsLeft) => this.draw(secondsLeft),
      onBack: () => this.draw(),
      onWipe: () => this.wipe(),
    });
  }

  start(): void {
    this.draw();
    this.guard.start();
    // A page that the browser kept aside from before a wipe must not come back.
    addEventListener('pageshow', (event) => {
      if (event.persisted && wasWipedSince(this.opened)) this.wipe();
    });
  }

  private wipe(): void {
    const { page, news, say, now, clear } = this.parts;
    markWiped(now());
    clear();
    page.wipe();
    emptyClipboard().catch(() => {});
    this.guard.touch();
    this.draw();
    news.tell({ text: say('shared.wiped') });
    setTimeout(() => news.close(say('shared.wiped')), 10_000);
  }

  private draw(secondsLeft?: number): void {
    const { say } = this.parts;
    const onStay = () => this.guard.touch();
    const onWipe = () => this.wipe();
    render(<SharedBar say={say} secondsLeft={secondsLeft} onStay={onStay} onWipe={onWipe} />, hostFor('bar'));
  }
}

/** What was copied from here is not for the next visitor. Errors: rejects where the browser does not allow it. */
async function emptyClipboard(): Promise<void> {
  await navigator.clipboard?.writeText('');
}
