import { ON, PREFIX } from './shared-device';

const NAMES = {
  crash: `${PREFIX}balie.storing`,
  keys: `${PREFIX}balie.toetsen`,
  signals: `${PREFIX}balie.signalen`,
  counter: `${PREFIX}balie.nummer`,
} as const;

/** What survives a crash of the counter's computer: nothing, or the open visits. */
export type AfterCrash = 'memory' | 'kept';

const AFTER_CRASH: readonly string[] = ['memory', 'kept'] satisfies AfterCrash[];

/** How this counter is set: never anything about a visit. A storage that refuses holds it as long as the page. */
export class CounterSettings {
  private readonly own = new Map<string, string>();

  constructor(private readonly storage: () => Storage | undefined) {}

  /** Nothing until staff have chosen, once. */
  get afterCrash(): AfterCrash | undefined {
    const found = this.read(NAMES.crash);
    return found !== undefined && AFTER_CRASH.includes(found) ? (found as AfterCrash) : undefined;
  }

  setAfterCrash(chosen: AfterCrash): void {
    this.write(NAMES.crash, chosen);
  }

  /** Do single keys act? They do until somebody turns them off. */
  get hasSingleKeys(): boolean {
    return this.read(NAMES.keys) !== 'nee';
  }

  setSingleKeys(isOn: boolean): void {
    this.write(NAMES.keys, isOn ? ON : 'nee');
  }

  /** Is counted where people get stuck? Not until somebody turns it on. */
  get hasSignals(): boolean {
    return this.read(NAMES.signals) === ON;
  }

  setSignals(isOn: boolean): void {
    this.write(NAMES.signals, isOn ? ON : 'nee');
  }

  /** Tells the counts of this counter from those of others. A new one comes with new counts. */
  get counterId(): string | undefined {
    return this.read(NAMES.counter);
  }

  setCounterId(id: string): void {
    this.write(NAMES.counter, id);
  }

  private read(name: string): string | undefined {
    try {
      return this.storage()?.getItem(name) ?? this.own.get(name);
    } catch {
      return this.own.get(name);
    }
  }

  private write(name: string, value: string): void {
    this.own.set(name, value);
    try {
      this.storage()?.setItem(name, value);
    } catch {
      // Then it holds as long as this page.
    }
  }
}
