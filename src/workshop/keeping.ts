import { noteOf, type Work } from './work';
import type { WorkStore } from './workshop-parts';

/** How long after a change it is written to this device. Units: ms. */
const WAIT_MS = 400;

/** Keeps the work on this device: a moment after each change, and at once when the page goes. */
export class Keeping {
  private work: Work | undefined;
  private written: Work | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasBase = new Set<string>();

  constructor(
    private readonly store: WorkStore,
    private readonly now: () => number,
    /** Told whether what was changed is kept. */
    private readonly tell: (isKept: boolean) => void,
  ) {}

  /** Notes the work as it is now. */
  note(work: Work): void {
    this.work = work;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), WAIT_MS);
  }

  /** Writes now what was not written yet. */
  flush(): void {
    clearTimeout(this.timer);
    const { work, written } = this;
    if (!work || work === written) return;
    this.written = work;
    this.write(work).then(
      () => this.tell(true),
      () => this.tell(false),
    );
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
