import type { Draft, DraftId } from './draft';
import type { Drafts } from './drafts';
import type { Saved } from './last-words';
import { type Saving, savedOf, type VisitNote } from './saving';
import { type After, HUNG_MS, inTime } from './time-limit';
import { type Keeping, Reporter, troubleOf } from './trouble';

/** What a keeper works with. */
export interface KeeperParts {
  readonly drafts: Drafts;
  readonly now: () => number;
  readonly newId: () => DraftId;
  readonly after: After;
  /** Told of the first success, of the first trouble, and when a trouble is over: each trouble is said once. */
  readonly report: (keeping: Keeping) => void;
}

/**
 * Keeps one visit on this device while it goes on: the newest form of it, one write at a time.
 * Whatever happens to the storage, nothing here throws and the walk goes on.
 */
export class DraftKeeper {
  /** The name under which the visit is kept; another one when another tab wrote the same draft. */
  id: DraftId;
  /** Another tab went on with the same draft; this visit is kept beside it. */
  hasParted = false;
  private spare: DraftId;
  private readonly writer: string;
  private last: Saved | undefined;
  /** The newest note of which it is not sure that it is on disk. */
  private unsaved: VisitNote | undefined;
  private running: Promise<void> | undefined;
  private jotted: VisitNote | undefined;
  private isOver = false;
  private isKnown = false;
  private readonly reporter: Reporter;

  constructor(
    private readonly parts: KeeperParts,
    from?: Draft,
  ) {
    this.id = from?.id ?? parts.newId();
    this.spare = parts.newId();
    this.writer = parts.newId();
    this.reporter = new Reporter(parts.report);
    if (!from) return;
    this.last = savedOf(from, parts.drafts.life);
    this.isKnown = true;
  }

  /** What is known to be on disk. */
  get saved(): Saved | undefined {
    return this.last;
  }

  /** Takes the visit as it is now, and writes it as soon as the write before is done. */
  keep(note: VisitNote): void {
    if (this.isOver) return;
    this.unsaved = note;
    this.start();
  }

  /** For when the page may go: what is not on disk yet is written down in this tick. Ends when it is, or is hung. */
  async flush(): Promise<void> {
    const { unsaved } = this;
    if (unsaved && !this.isOver) {
      const { drafts, now } = this.parts;
      if (unsaved !== this.jotted && drafts.jot(this.savingOf(unsaved), now())) this.jotted = unsaved;
      this.start();
    }
    if (this.running) await inTime(this.parts.after, this.running);
  }

  /** Keeps this visit for long, or for short again; gives until when, or nothing when that could not be. */
  async keepLong(isKept: boolean): Promise<number | undefined> {
    await this.flush();
    const { drafts, after, now } = this.parts;
    const draft = this.isOver ? undefined : await inTime(after, drafts.keep(this.id, isKept, now()));
    if (draft && this.last) this.last = { ...this.last, isKept, keptUntil: draft.keptUntil };
    return draft?.keptUntil;
  }

  /** Takes the whole visit out of storage and writes nothing of it any more; false when it may still be there. */
  async stop(): Promise<boolean> {
    this.isOver = true;
    this.unsaved = undefined;
    if (!this.isKnown) return true;
    const ids = [this.id, this.spare];
    const { drafts, after } = this.parts;
    drafts.removeAtOnce(ids, this.writer);
    // A write under way may still have come between: this removal waits its turn behind it.
    const removed = drafts.remove(ids).then(() => true);
    return (await inTime(after, removed)) ?? false;
  }

  private start(): void {
    this.running ??= this.writeAll();
  }

  private async writeAll(): Promise<void> {
    let tried: VisitNote | undefined;
    while (this.unsaved && this.unsaved !== tried) {
      tried = this.unsaved;
      const isDone = await this.write(tried);
      if (isDone && this.unsaved === tried) this.unsaved = undefined;
    }
    if (this.jotted && !this.unsaved && this.parts.drafts.unjot(this.writer)) this.jotted = undefined;
    this.running = undefined;
  }

  private async write(note: VisitNote): Promise<boolean> {
    this.isKnown = true;
    const { after, drafts, now } = this.parts;
    const callOff = after(HUNG_MS, () => this.tell(drafts.isBlocked ? 'blocked' : 'hung'));
    try {
      this.learn(await drafts.save(this.savingOf(note), now(), () => !this.isOver));
      return true;
    } catch (error) {
      this.tell(troubleOf(error));
      return false;
    } finally {
      callOff();
    }
  }

  private learn(saved: Saved | 'gone'): void {
    if (saved !== 'gone') {
      this.last = saved;
      this.id = saved.id;
      this.hasParted ||= saved.isBeside;
      if (saved.isBeside) this.spare = this.parts.newId();
      this.tell('ok');
      return;
    }
    this.tell('lost');
    this.isOver = true;
  }

  private savingOf(note: VisitNote): Saving {
    const { id, spare, writer, last } = this;
    return { ...note, id, spare, writer, ...(last ? { last } : {}) };
  }

  private tell(keeping: Keeping): void {
    if (!this.isOver) this.reporter.tell(keeping);
  }
}
