import { hasNotes, type Notes } from '../handover/notes';
import type { Memory } from './traces';

/** What the visitor of this page wrote to hand over. It lives as long as the visit; whoever keeps it longer listens. */
export class Notebook {
  private present: Notes = {};
  private readonly listeners = new Set<() => void>();

  get notes(): Notes {
    return this.present;
  }

  get isEmpty(): boolean {
    return !hasNotes(this.present);
  }

  /** Writes something down, or takes up what was kept. */
  write(notes: Notes): void {
    this.present = notes;
    for (const listener of this.listeners) listener();
  }

  /** Another visit begins: nothing of this one goes along. */
  clear(): void {
    if (!this.isEmpty) this.write({});
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }
}

/** On a device of more people nothing is remembered; what was written goes when the visit ends. */
export class MemoryOfNothing implements Memory {
  /** Has the visit been in a sensitive flow? */
  isHushed = false;

  constructor(
    private readonly notebook: Notebook,
    private readonly onEnd: () => void,
  ) {}

  keep(): void {}

  forget(): void {
    this.isHushed = true;
  }

  beginAnew(): void {
    this.isHushed = false;
    this.notebook.clear();
    this.onEnd();
  }
}
