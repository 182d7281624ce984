import { noteOf, type Work } from './work';
import type { WorkStore } from './workshop-parts';

/** A change is on this device within so long, also while somebody types on. Units: ms. */
const WAIT_MS = 400;

/** Keeps the work on this device: within a moment of each change, and at once when the page goes. */
export class Keeping {
  private work: Work | undefined;
  private written: Work | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private canKeep = true;
  private hasBase = new Set<string>();

  constructor(
    private readonly store: WorkStore,
    private readonly now: () => number,
    /** Told whether what was changed is kept; not known while it is being written. */
    private readonly tell: (isKept: boolean | undefined) => void,
  ) {}

  /** Notes the work as it is now. */
  note(work: Work): void {
    this.work = work;
    this.timer ??= setTimeout(() => this.flush(), WAIT_MS);
    if (this.canKeep) this.tell(undefined);
  }

  /** Writes now what was not written yet. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { work, written } = this;
    if (!work || work === written) return;
    this.written = work;
    this.write(work).then(
      () => this.said(work, true),
      () => this.said(work, false),
    );
  }

  private said(work: Work, canKeep: boolean): void {
    this.canKeep = canKeep;
    // What was changed since then says for itself whether it is kept.
    if (!canKeep || work === this.work) this.tell(canKeep);
  }

  private async write(work: Work): Promise<void> {
    const note = noteOf(work);
    if (!note) return this.store.forget(work.id);
    if (work.source.kind !== 'published' && !this.hasBase.has(work.id)) {
      this.hasBase.add(work.id);
      await this.store.keepBase(work.id, openedAs(work));
    }
    await this.store.keep({ id: work.id, changed: this.now(), value: note });
  }
}

function openedAs({ pile, outside, source: { top } }: Work) {
  const inside = [...pile.values()].map(({ path, bytes }) => ({ path: top + path, bytes }));
  return [...inside, ...outside];
}
