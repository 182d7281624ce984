import { render } from 'preact';
import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import { href } from '../ui/context';
import { type Helped, HelpedQuestion } from '../ui/parts/helped-question';
import type { Say } from '../words/say';
import type { Live } from './go-live';
import { hostFor } from './hosts';
import { flowsOf } from './opening';

/** Told on the document when somebody said whether an outcome helped; its `detail` has `place` and `helped`. */
const TOLD = 'wegwijzer:geholpen';

/** What nobody is asked about: an emergency, and the person to whom a "no" would lead. */
const NOT_ASKED: readonly (string | undefined)[] = ['nood', 'liaison'];

/** Asks once at each outcome whether it helped. The answer stays in this tab. */
export class HelpedPanel {
  private readonly said = new Map<PlaceRef, Helped>();

  constructor(
    private readonly live: Live,
    private readonly say: Say,
  ) {}

  start(): void {
    this.live.page.whenShown(() => this.draw());
    this.draw();
  }

  private draw(): void {
    const { scenes } = this.live.page;
    const place = scenes.place();
    const screen = scenes.screen();
    const part = this.isAsked(place) ? (
      <HelpedQuestion
        key={place}
        say={this.say}
        said={this.said.get(place)}
        help={href(screen, screen.site.help)}
        onSay={(helped) => this.tell(place, helped)}
      />
    ) : null;
    render(part, hostFor('helped'));
  }

  private isAsked(place: PlaceRef): boolean {
    const { page, shelf } = this.live;
    const flows = [partsOf(place).flow, ...flowsOf(page.visit)];
    const isSensitive = flows.some((flow) => shelf.get(flow)?.isSensitive);
    const kind = document.querySelector<HTMLElement>('#plek main')?.dataset.soort;
    return page.scenes.isOutcome() && !isSensitive && !NOT_ASKED.includes(kind);
  }

  private tell(place: PlaceRef, helped: Helped): void {
    this.said.set(place, helped);
    document.dispatchEvent(new CustomEvent(TOLD, { detail: { place, helped } }));
    this.draw();
  }
}
