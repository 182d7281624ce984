import { render } from 'preact';
import type { Notes } from '../handover/notes';
import { wholeVisit } from '../journey/foresee';
import { DraftList } from '../ui/parts/draft-list';
import { KeepNote } from '../ui/parts/keep-note';
import type { Say } from '../words/say';
import type { DeviceStore, StoredVisit, Trouble } from './device-store';
import { draftActions } from './draft-actions';
import type { Live } from './go-live';
import { hostFor } from './hosts';
import type { NewsPanel } from './news-panel';
import type { Notebook } from './notebook';
import { readDraftId } from './trail';
import { VisitMemory } from './visit-memory';

interface Parts {
  readonly live: Live;
  readonly store: DeviceStore;
  readonly news: NewsPanel;
  readonly say: Say;
  readonly notebook: Notebook;
  /** Told when the visit of a draft must leave storage. */
  readonly onForget: (id: string) => void;
}

/** After the address of the front page: go on with the draft that this tab chose. */
export const GO_ON = '?verder';

/** So many drafts stand on the start page; the rest is on the page about this device. */
const ON_START = 3;

/** Remembers the visit on this device, and offers what was remembered before. */
export class MemoryPanel {
  readonly memory: VisitMemory;
  private trouble: Trouble | undefined;

  constructor(private readonly parts: Parts) {
    const { page, site } = parts.live;
    this.memory = new VisitMemory({
      store: parts.store,
      flows: site.version,
      // Who only wrote, and answered nothing, is kept under the page that stands there.
      topic: () => page.scenes.topic() ?? this.topicOfWords(),
      notebook: parts.notebook,
      onForget: parts.onForget,
      onTrouble: (trouble) => {
        this.tell(trouble);
        // The first success is told here too: who came straight to an outcome hears only then until when it is kept.
        this.drawNote();
      },
      onChange: () => this.drawNote(),
    });
  }

  async start(): Promise<void> {
    const { notebook } = this.parts;
    const { page, traces } = this.parts.live;
    const flush = () => this.memory.flush();
    document.addEventListener('visibilitychange', () => document.hidden && flush());
    addEventListener('pagehide', flush, { capture: true });
    traces.rememberIn(this.memory);
    await this.memory.sweep().catch(() => {});
    const chosen = takeGoingOn() ? readDraftId() : undefined;
    if (traces.isQuiet) this.memory.forget();
    else if (chosen) await this.resume(chosen);
    else await this.goOn();
    notebook.onChange(() => traces.isQuiet || this.memory.keep(page.visit));
    this.refresh();
  }

  /** Goes on with the draft of this tab; what was written is there before anything is kept over it. */
  private async goOn(): Promise<void> {
    const { store, live } = this.parts;
    const id = readDraftId();
    if (id) await this.takeNotes(store.notes(id));
    if (!live.traces.isQuiet) this.memory.keep(live.page.visit);
  }

  private async takeNotes(kept: Promise<Notes | undefined>): Promise<void> {
    const notes = await kept.catch(() => undefined);
    if (notes && this.parts.notebook.isEmpty) this.parts.notebook.write(notes);
  }

  private topicOfWords(): string | undefined {
    const { live, notebook } = this.parts;
    const { visit, scenes } = live.page;
    const isWriting = visit.problems.some(({ letters }) => letters !== undefined) && !scenes.isStart();
    return isWriting || !notebook.isEmpty ? scenes.title() : undefined;
  }

  /** For each time another page stands there. */
  refresh(): void {
    this.drawNote();
    if (this.parts.live.page.scenes.isStart()) this.drawDrafts().catch(() => {});
  }

  /** At an outcome, and once the visitor wrote something: until when it is kept. */
  private drawNote(): void {
    const { live, say } = this.parts;
    const { page, traces } = live;
    const { saved } = this.memory;
    const isDue = page.scenes.isOutcome() || hasOwnWords(page);
    const onKeep = () => this.memory.keepLong();
    const note =
      saved && isDue && !traces.isQuiet ? (
        <KeepNote
          say={say}
          until={saved.keptUntil}
          isKept={saved.isKept}
          onKeep={onKeep}
          more={`${live.site.base}apparaat/`}
        />
      ) : null;
    render(note, hostFor('note'));
  }

  private async drawDrafts(): Promise<void> {
    const { store, say } = this.parts;
    const { drafts } = await store.list();
    render(drafts.length > 0 ? this.draftsPart(drafts, say) : null, hostFor('drafts'));
  }

  private draftsPart(drafts: readonly StoredVisit[], say: Say) {
    const { store, live, news } = this.parts;
    const actions = draftActions({
      store,
      say,
      news,
      open: (id) => this.resume(id),
      onChange: () => this.drawDrafts().catch(() => {}),
    });
    return (
      <section class="ww-about ww-stack" aria-label={say('drafts.title')}>
        <h2 class="utrecht-heading-2">{say('drafts.title')}</h2>
        <p class="utrecht-paragraph">{say('drafts.about')}</p>
        <DraftList say={say} drafts={drafts.slice(0, ON_START)} actions={actions} />
        {drafts.length > ON_START ? (
          <p class="utrecht-paragraph">
            <a class="utrecht-link utrecht-link--html-a ww-alone" href={`${live.site.base}apparaat/`}>
              {say('drafts.all')}
            </a>
          </p>
        ) : null}
      </section>
    );
  }

  private async resume(id: string): Promise<void> {
    const { store, live } = this.parts;
    const visit = await store.read(id);
    if (!visit) return this.drawDrafts();
    this.memory.continue(id);
    await this.takeNotes(store.notes(id));
    await live.page.resume(wholeVisit(visit));
  }

  private tell(trouble?: Trouble): void {
    const { news, say } = this.parts;
    if (this.trouble) news.close(say(`keeping.${this.trouble}`));
    this.trouble = trouble;
    if (trouble) news.tell({ text: say(`keeping.${trouble}`) });
  }
}

function hasOwnWords({ visit }: Live['page']): boolean {
  return visit.problems.some(
    ({ answers, letters }) => letters !== undefined || answers.some(({ words }) => words !== undefined),
  );
}

function takeGoingOn(): boolean {
  const isAsked = location.search === GO_ON;
  if (isAsked) history.replaceState(history.state, '', location.pathname);
  return isAsked;
}
