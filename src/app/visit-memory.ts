import type { Visit } from '../journey/visit';
import type { DeviceStore, Trouble, VisitKeeper } from './device-store';
import type { Notebook } from './notebook';
import type { Memory } from './traces';
import { keepDraftId, readDraftId, takeDoomedDraft } from './trail';

interface Parts {
  readonly store: DeviceStore;
  /** The version of the flows. */
  readonly flows: string;
  readonly topic: () => string | undefined;
  readonly notebook: Notebook;
  /** Told when the visit of a draft must leave storage. */
  readonly onForget: (id: string) => void;
  readonly onTrouble: (trouble?: Trouble) => void;
  /** The keeping of the visit may have changed. */
  readonly onChange: () => void;
}

/** Keeps the visit of this tab as a draft on this device, from its first answer. */
export class VisitMemory implements Memory {
  private keeper: Promise<VisitKeeper> | undefined;
  private present: VisitKeeper | undefined;

  constructor(private readonly parts: Parts) {}

  /** What is known to be kept. */
  get saved(): VisitKeeper['saved'] {
    return this.present?.saved;
  }

  /** Under which name the visit of this tab is kept. */
  get id(): string | undefined {
    return this.present?.id;
  }

  keep(visit: Visit): void {
    const { flows } = this.parts;
    const topic = this.parts.topic();
    // Who went back to the beginning has nothing new to keep; what was kept stays.
    if (topic === undefined) return;
    const { notes, isEmpty } = this.parts.notebook;
    const note = { visit, flows, topic, ...(isEmpty ? {} : { notes }) };
    if (this.present) this.write(this.present, note);
    else void this.begin().then((keeper) => this.present === keeper && this.write(keeper, note));
  }

  /** From now on the visit of this tab is the one that is kept under this name. */
  continue(id: string): void {
    this.beginAnew();
    keepDraftId(id);
  }

  forget(): void {
    const { keeper, id } = this;
    this.leave();
    if (id) this.parts.onForget(id);
    keepDraftId(undefined);
    keeper?.then((one) => one.stop()).then(this.parts.onChange, () => {});
  }

  /** Takes away what a page before this one has kept of a visit that is sensitive now. */
  async sweep(): Promise<void> {
    const id = takeDoomedDraft();
    if (id === undefined) return;
    this.parts.onForget(id);
    await this.parts.store.remove(id);
  }

  beginAnew(): void {
    this.flush();
    this.leave();
    keepDraftId(undefined);
    this.parts.notebook.clear();
  }

  /** For when the page may go. */
  flush(): void {
    const { present } = this;
    if (!present) return;
    present.flush().catch(() => {});
    // Another tab may have written the same draft meanwhile: then this visit has another name by now.
    keepDraftId(present.id);
  }

  async keepLong(): Promise<void> {
    await this.present?.keepLong(true);
    this.parts.onChange();
  }

  private begin(): Promise<VisitKeeper> {
    if (this.keeper) return this.keeper;
    const beginning = this.parts.store.keeper(this.parts.onTrouble, readDraftId());
    this.keeper = beginning;
    void beginning.then((keeper) => {
      if (this.keeper === beginning) this.present = keeper;
    });
    return beginning;
  }

  private write(keeper: VisitKeeper, note: Parameters<VisitKeeper['keep']>[0]): void {
    keeper.keep(note);
    keepDraftId(keeper.id);
    this.parts.onChange();
  }

  private leave(): void {
    this.keeper = undefined;
    this.present = undefined;
  }
}
