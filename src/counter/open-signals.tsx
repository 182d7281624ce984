import { render } from 'preact';
import type { CounterSheet } from '../flow/counter-sheet';
import type { PlaceRef } from '../flow/types';
import { csvOf } from '../signals/csv';
import { readLedger, writeLedger } from '../signals/file';
import { type Ledger, ledgerOf, merge, totalsOf } from '../signals/ledger';
import { publish } from '../signals/publish';
import { type Count, monthOf, SIGNALS, type SignalKind } from '../signals/signal';
import { tableOf } from '../signals/table';
import { SignalSwitch, SignalTools } from '../ui/counter/signals-tools';
import { SignalTables } from '../ui/counter/signals-view';
import { Link } from '../ui/parts/link';
import { PageTitle } from '../ui/parts/page-title';
import type { Say } from '../words/say';
import { saveFile } from './save-file';

/** What the page of the counts is built from. */
interface Parts {
  readonly root: HTMLElement;
  readonly say: Say;
  readonly base: string;
  readonly data: CounterSheet;
  readonly settings: {
    readonly hasSignals: boolean;
    readonly counterId: string | undefined;
    setSignals(isOn: boolean): void;
    setCounterId(id: string): void;
  };
  readonly counts: { all(): Promise<readonly Count[]>; clear(): Promise<void> };
  readonly newId: () => string;
  readonly today: () => string;
}

/** Opens the page of the counts. */
export async function openSignals(parts: Parts): Promise<void> {
  await new SignalsPage(parts).start();
}

/** The counts of this counter, and of others for as long as this page stands there. */
class SignalsPage {
  private own: readonly Count[] = [];
  private brought: Ledger = new Map();
  private news = '';

  constructor(private readonly parts: Parts) {}

  async start(): Promise<void> {
    this.parts.root.replaceChildren();
    await this.look();
  }

  private async look(): Promise<void> {
    const { counts, say } = this.parts;
    this.own = await counts.all().catch(() => {
      this.news = say('signals.unreadable');
      return [];
    });
    this.draw();
  }

  private draw(): void {
    const { root, say, base, settings } = this.parts;
    const ledger = this.ledger();
    const actions = {
      turn: (isOn: boolean) => {
        settings.setSignals(isOn);
        this.draw();
      },
      save: () => saveFile(`tellingen-${this.month()}.json`, 'application/json', writeLedger(ledger)),
      bring: (files: readonly File[]) => void this.bring(files),
      clear: () => void this.clear(),
    };
    render(
      <main id="inhoud" class="ww-main ww-stack">
        <PageTitle>{say('signals.title')}</PageTitle>
        <p class="ww-lead">{say('signals.about')}</p>
        <SignalSwitch say={say} isOn={settings.hasSignals} actions={actions} />
        <p class="utrecht-paragraph">{say('signals.small')}</p>
        <p role="status">{this.news}</p>
        <SignalTables
          say={say}
          tables={this.tables()}
          titleOf={this.titleOf}
          onCsv={(kind) => this.csv(kind)}
        />
        <SignalTools say={say} counters={ledger.size} actions={actions} />
        <p>
          <Link class="ww-alone" href={`${base}balie/`}>
            {say('signals.back')}
          </Link>
        </p>
      </main>,
      root,
    );
  }

  /** What this counter counted, together with what was brought. */
  private ledger(): Ledger {
    if (this.own.length === 0) return this.brought;
    return merge(this.brought, ledgerOf(this.counterId(), this.own));
  }

  private tables() {
    const counts = totalsOf(this.ledger());
    const counted = SIGNALS.filter((kind) => counts.some((one) => one.kind === kind));
    return counted.map((kind) => ({ kind, table: publish(tableOf(counts, kind)) }));
  }

  private csv(kind: SignalKind): void {
    const { say } = this.parts;
    const table = this.tables().find((one) => one.kind === kind)?.table;
    if (!table) return;
    const words = {
      place: say('signals.place'),
      total: say('signals.total'),
      hidden: say('signals.hidden'),
      titleOf: this.titleOf,
    };
    saveFile(`tellingen-${kind}-${this.month()}.csv`, 'text/csv;charset=utf-8', csvOf(table, words));
  }

  private async bring(files: readonly File[]): Promise<void> {
    const { say } = this.parts;
    this.news = '';
    for (const file of files) {
      const read = readLedger(await file.text().catch(() => ''));
      if (read) this.brought = merge(this.brought, read);
      else this.news = say('signals.refused', { name: file.name });
    }
    this.draw();
  }

  private async clear(): Promise<void> {
    const { counts, settings, newId, say } = this.parts;
    await counts.clear().then(
      () => {
        // What is counted from now on is another count: a file of before must not take its place.
        settings.setCounterId(newId());
        this.news = say('signals.deleted');
      },
      () => {
        this.news = say('signals.unreadable');
      },
    );
    await this.look();
  }

  private counterId(): string {
    const { settings, newId } = this.parts;
    if (settings.counterId === undefined) settings.setCounterId(newId());
    return settings.counterId ?? newId();
  }

  private month(): string {
    return monthOf(this.parts.today());
  }

  /** The short name tells apart what several flows ask in the same words. */
  private readonly titleOf = (place: PlaceRef): string => {
    const found = this.parts.data.places.find(({ ref }) => ref === place);
    return found ? `${found.text} (${place})` : place;
  };
}
