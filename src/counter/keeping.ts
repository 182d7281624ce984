import type { CounterParts } from './counter-parts';
import type { CounterVisit } from './counter-visit';
import type { Visits } from './visits';

type Parts = Pick<CounterParts, 'store' | 'settings' | 'isShared' | 'now'>;

/** Keeps open visits where staff chose so. A visit that came near something sensitive leaves storage at once. */
export class Keeping {
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly parts: Parts,
    private readonly onTrouble: () => void,
  ) {}

  get isOn(): boolean {
    return !this.parts.isShared && this.parts.settings.afterCrash === 'kept';
  }

  keep({ id, label, visit, isSensitive }: CounterVisit): void {
    const { store, now } = this.parts;
    if (!this.isOn) return;
    const changed = now().getTime();
    this.inTurn(() => (isSensitive ? store.remove(id) : store.put({ id, label, visit, changed })));
  }

  forget(id: string): void {
    if (this.isOn) this.inTurn(() => this.parts.store.remove(id));
  }

  /** Staff changed their mind: what is open is kept from now on, or nothing is. */
  turn(visits: Visits): void {
    if (this.isOn) for (const visit of visits.all) this.keep(visit);
    else this.inTurn(() => this.parts.store.clear());
  }

  /** Brings back what was open before a crash. Gives how many. */
  async bringBack(visits: Visits): Promise<number> {
    if (!this.isOn) return 0;
    const found = await this.parts.store.open(this.parts.now().getTime()).catch(() => []);
    for (const { id, label, visit } of found) visits.bringBack(id, label, visit);
    return found.length;
  }

  /** One after the other: a removal must not overtake the writing of what it removes. */
  private inTurn(work: () => Promise<unknown>): void {
    this.work = this.work.then(work).catch(this.onTrouble);
  }
}
