import type { Visit } from '../journey/visit';
import { forgetTrail, keepTrail } from './trail';

/** What remembers a visit beyond this tab; it may be missing, late or full, and the walk goes on. */
export interface Memory {
  /** Writes the visit down in the background. */
  keep(visit: Visit): void;
  /** Takes the whole visit out of storage and writes nothing more of it. */
  forget(): void;
  /** Another visit begins: what was kept before stays, and is not written over. */
  beginAnew(): void;
}

/** Keeps nothing. */
const NOWHERE: Memory = { keep: () => {}, forget: () => {}, beginAnew: () => {} };

export interface TraceParts {
  /** The address and title that say nothing about a visit. */
  readonly home: string;
  readonly service: string;
  /** The version of the flows that the visit is walked in. */
  readonly version: string;
  /** A device of more people: nothing about any visit is left behind. */
  readonly isShared: boolean;
}

/**
 * What a visit leaves behind in this browser: address and title, the trail of this tab, and the draft.
 * A visit that came through a sensitive flow, and any visit on a shared device, leaves nothing.
 */
export class Traces {
  private isSensitive = false;
  private memory = NOWHERE;
  private state: unknown = history.state;

  constructor(private readonly parts: TraceParts) {}

  /** Does this visit leave nothing behind? */
  get isQuiet(): boolean {
    return this.parts.isShared || this.isSensitive;
  }

  /** From now on visits are remembered here too. */
  rememberIn(memory: Memory): void {
    this.memory = memory;
  }

  /** The visit has entered a sensitive flow: all of it leaves storage, and nothing comes after. */
  hush(): void {
    if (this.isSensitive) return;
    this.isSensitive = true;
    forgetTrail();
    this.memory.forget();
  }

  /** The visitor begins anew: the visit before is over, and the next one may be remembered. */
  beginAnew(): void {
    this.isSensitive = false;
    forgetTrail();
    this.memory.beginAnew();
  }

  /** Writes down where the visit is; quiet visits are not written down. */
  leave(visit: Visit, title: string): void {
    document.title = this.isQuiet ? this.parts.service : title;
    if (this.isQuiet) {
      forgetTrail();
      return;
    }
    keepTrail({ visit, version: this.parts.version });
    this.memory.keep(visit);
  }

  /**
   * Puts the place into the history of the tab, with the problem it belongs to.
   * `depth` counts the steps, and is all that a quiet visit leaves there.
   */
  moveTo(address: string, how: 'push' | 'replace', problem = 0): void {
    const shown = this.isQuiet ? this.parts.home : address;
    const depth = depthNow() + (how === 'push' ? 1 : 0);
    const state = this.isQuiet ? { depth } : { depth, problem };
    if (how === 'push') history.pushState(state, '', shown);
    else history.replaceState(state, '', shown);
    this.state = history.state;
  }

  /** How far the Back (negative) or Forward button has just moved. */
  stepsTaken(): number {
    const before = depthOf(this.state);
    this.state = history.state;
    return depthNow() - before;
  }

  /** A link within the page made an entry of its own in the history: it is the same step of the same visit. */
  stayOn(): void {
    history.replaceState(this.state, '');
    this.state = history.state;
  }
}

/** How many steps this tab has made on the site since it was opened. */
export function depthNow(): number {
  return depthOf(history.state);
}

function depthOf(state: unknown): number {
  return Number((state as { depth?: number } | null)?.depth ?? 0);
}
