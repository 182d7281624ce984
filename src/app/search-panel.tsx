import { render } from 'preact';
import type { PlaceRef } from '../flow/types';
import { visitFrom } from '../journey/visit';
import type { Finder, Findings } from '../search/finder';
import type { SearchIndex } from '../search/types';
import { OwnWords } from '../ui/parts/own-words';
import type { Say } from '../words/say';
import type { Live } from './go-live';
import { hostFor } from './hosts';
import { idle } from './sheets';
import { focusHeading } from './stage';

interface Parts {
  readonly live: Live;
  readonly say: Say;
}

/** A change is told to who cannot see it once nobody types for so long. Units: ms. */
const QUIET_MS = 900;

/**
 * The field for a visitor's own words. What is typed lives in this object and in the field, nowhere else, and only as long as
 * the page stands.
 */
export class SearchPanel {
  private typed = '';
  private isOpen = false;
  private isBroken = false;
  private told = '';
  private finder: Finder | undefined;
  private coming: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  /** Draws the field, where there is room for it: on the page of the first question. */
  start(): void {
    if (!document.getElementById('onder')) return;
    this.draw();
    // A page that the browser keeps aside must not come back with somebody's story in it.
    addEventListener('pagehide', () => this.clear());
    document.addEventListener('click', ({ target }) => {
      if ((target as Element | null)?.closest('[data-actie="opnieuw"]')) this.clear();
    });
  }

  /** Forgets what was typed, with everything that was looked up for it. */
  clear(): void {
    clearTimeout(this.timer);
    this.typed = '';
    this.told = '';
    this.isOpen = false;
    this.finder = undefined;
    this.coming = undefined;
    this.draw();
  }

  private draw(): void {
    if (!document.getElementById('onder')) return;
    const { live, say } = this.parts;
    render(
      <OwnWords
        screen={live.page.scenes.screen()}
        say={say}
        typed={this.typed}
        findings={this.findings()}
        isBroken={this.isBroken}
        told={this.told}
        onWake={() => this.wake()}
        onType={(typed) => this.type(typed)}
        onClose={() => this.show(false)}
        onPick={(place) => this.begin(place)}
      />,
      hostFor('search'),
    );
  }

  private findings(): Findings | undefined {
    const isEnough = this.typed.trim().length > 2;
    return this.isOpen && isEnough ? this.finder?.find(this.typed) : undefined;
  }

  private type(typed: string): void {
    this.typed = typed;
    this.wake();
    this.show(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), QUIET_MS);
  }

  private show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.draw();
  }

  /** Says once how many questions were found. */
  private tell(): void {
    const { say } = this.parts;
    const findings = this.findings();
    const count = findings?.suggestions.length ?? 0;
    const found = count > 0 ? say('search.found', { count }) : say('search.none');
    this.told = findings ? [findings.isDanger ? say('search.dangerTold') : '', found].join(' ').trim() : '';
    this.draw();
  }

  /** Fetches what it takes to search, the first time somebody comes to the field. */
  private wake(): void {
    this.coming ??= this.fetchFinder().then(
      () => this.draw(),
      () => {
        this.coming = undefined;
        this.isBroken = true;
        this.draw();
      },
    );
  }

  private async fetchFinder(): Promise<void> {
    const { base, version } = this.parts.live.site;
    const [search, index] = await Promise.all([
      import('../search/finder'),
      fetch(`${base}data/${version}/zoek.json`).then((response) => response.json() as Promise<SearchIndex>),
    ]);
    const finder = new search.Finder(index);
    this.finder = finder;
    this.isBroken = false;
    this.learn(finder).catch(() => {});
  }

  /** Slips are forgiven once all words are learnt, which must not be in the way of typing. */
  private async learn(finder: Finder): Promise<void> {
    for (const _ of finder.learning()) await idle();
    if (this.finder === finder) this.draw();
  }

  /** Begins the visit at a question; what was typed is done with. */
  private begin(place: PlaceRef): void {
    const { page, traces, site } = this.parts.live;
    this.clear();
    if (place === site.start) {
      focusHeading();
      return;
    }
    traces.beginAnew();
    page.resume(visitFrom(place)).catch(() => location.assign(`${site.base}${place}/`));
  }
}
