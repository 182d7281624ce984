import { render } from 'preact';
import { ImportPart, SharedSwitch, WipePart } from '../ui/parts/device-tools';
import { DraftList } from '../ui/parts/draft-list';
import { InstallPart } from '../ui/parts/install-part';
import { Section } from '../ui/parts/section';
import type { Say } from '../words/say';
import type { BroughtVisit, DeviceStore, StoredVisit } from './device-store';
import { draftActions } from './draft-actions';
import { installOffer } from './install';
import { GO_ON } from './memory-panel';
import type { NewsPanel } from './news-panel';
import { forgetTrail, keepDraftId } from './trail';

/** What the page about this device works with. */
export interface DevicePageParts {
  readonly store: DeviceStore;
  readonly say: Say;
  readonly news: NewsPanel;
  readonly home: string;
  /** Is this a device of more people, by the switch of staff? */
  readonly isShared: () => boolean;
  /** Turns the switch; false when it will not hold. */
  readonly setShared: (isShared: boolean) => boolean;
}

type Found = Exclude<BroughtVisit, { problem: string }>;

/** The page about this device, alive: what is kept, a file to open, everything to wipe, and the switch for staff. */
export class LiveDevicePage {
  private drafts: readonly StoredVisit[] = [];
  private unreadable = 0;
  private found: Found | undefined;

  constructor(private readonly parts: DevicePageParts) {}

  async start(): Promise<void> {
    await this.look();
    installOffer.onChange(() => this.draw());
  }

  private async look(): Promise<void> {
    const { store, news, say } = this.parts;
    try {
      const { drafts, unreadable } = await store.list();
      this.drafts = drafts;
      this.unreadable = unreadable;
    } catch {
      news.tell({ text: say('keeping.missing') });
    }
    this.draw();
  }

  private draw(): void {
    const host = document.getElementById('apparaat');
    const { say, isShared } = this.parts;
    if (!host) return;
    const page = (
      <>
        {isShared() ? null : this.draftsPart()}
        {isShared() ? null : (
          <ImportPart
            say={say}
            found={this.found}
            onFile={(file) => void this.bring(file)}
            onAnswer={(isWanted) => void this.decide(isWanted)}
          />
        )}
        {isShared() ? null : <InstallPart say={say} offer={installOffer.present()} />}
        <WipePart say={say} onWipe={() => void this.wipe()} />
        <SharedSwitch say={say} isShared={isShared()} onChange={(on) => this.turn(on)} />
      </>
    );
    render(page, host);
  }

  private draftsPart() {
    const { say, store, news, home } = this.parts;
    const open = async (id: string) => {
      keepDraftId(id);
      location.assign(home + GO_ON);
    };
    const actions = draftActions({ store, say, news, open, onChange: () => void this.look() });
    return (
      <Section title={say('device.drafts')}>
        {this.drafts.length > 0 ? (
          <DraftList say={say} drafts={this.drafts} actions={actions} />
        ) : (
          <p class="utrecht-paragraph">{say('drafts.none')}</p>
        )}
        {this.unreadable > 0 ? (
          <p class="utrecht-paragraph">{say('drafts.unreadable', { count: this.unreadable })}</p>
        ) : null}
      </Section>
    );
  }

  private async bring(file: File): Promise<void> {
    const { store, news, say } = this.parts;
    const brought = await store.bring(file);
    this.found = 'problem' in brought ? undefined : brought;
    if ('problem' in brought) news.tell({ text: say(`device.${brought.problem}`) });
    this.draw();
  }

  private async decide(isWanted: boolean): Promise<void> {
    const { news, say } = this.parts;
    const { found } = this;
    this.found = undefined;
    if (isWanted && found) {
      await found.accept();
      news.tell({ text: say('device.fileKept') });
    }
    await this.look();
  }

  private async wipe(): Promise<void> {
    const { store, news, say } = this.parts;
    forgetTrail();
    const isAllGone = await store.wipe();
    news.tell({ text: say(isAllGone ? 'device.wiped' : 'device.wipedNot') });
    await this.look();
  }

  private turn(isShared: boolean): void {
    const { setShared, news, say } = this.parts;
    if (!setShared(isShared)) news.tell({ text: say('keeping.missing') });
    if (isShared) forgetTrail();
    this.draw();
  }
}
