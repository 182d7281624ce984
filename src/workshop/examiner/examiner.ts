import type { Finding } from '../../flow/finding';
import type { IsoDate, Pack } from '../../flow/types';
import type { OpenedFile } from '../files/opened-file';
import type { Files, Reading } from '../types';
import type { Answer, Language, PlaceAnswer, Question, WholeAnswer, WordAddresses } from './messages';

interface Asked {
  readonly files: Files;
  readonly shut: readonly OpenedFile[];
}

/** What one place of a file tells by itself. */
export interface PlaceReading {
  /** The files it was made from. */
  readonly of: Files;
  readonly path: string;
  readonly lines: { readonly start: number; readonly end: number };
  readonly findings: readonly Finding[];
}

interface Told {
  readonly whole: (reading: Reading, language: Language) => void;
  readonly place: (reading: PlaceReading) => void;
}

/**
 * Asks two workers: one reads everything, the other looks at once at the place where somebody types. While the first is
 * busy only the newest question waits: older ones nobody needs any more.
 */
export class Examiner {
  // Twice the same words: the bundler reads the name and the address from here, and cannot follow a variable.
  private readonly whole = new Worker(new URL('./examiner-worker.ts', import.meta.url), {
    type: 'module',
    name: 'whole',
  });
  private readonly near = new Worker(new URL('./examiner-worker.ts', import.meta.url), {
    type: 'module',
    name: 'near',
  });
  private last: Asked | undefined;
  private asked: Asked | undefined;
  private next: Asked | undefined;
  private looking: { readonly id: number; readonly files: Files; readonly path: string } | undefined;
  private count = 0;

  constructor(
    private readonly known: { readonly today: IsoDate; readonly words: WordAddresses },
    private readonly told: Told,
  ) {
    this.whole.addEventListener('message', ({ data }: { data: Answer }) => {
      if (data.tells === 'whole') this.answer(data);
      else if (data.tells === 'words') this.askAgain();
    });
    this.near.addEventListener('message', ({ data }: { data: Answer }) => {
      if (data.tells === 'place') this.seen(data);
    });
  }

  /** Reads these files when the worker is free. */
  ask(files: Files, shut: readonly OpenedFile[]): void {
    if (this.asked) this.next = { files, shut };
    else this.send({ files, shut });
  }

  /** Looks at one place of a file, now. */
  look(files: Files, path: string, at: number): void {
    this.looking = { id: ++this.count, files, path };
    ask(this.near, { ask: 'place', id: this.count, path, text: files.get(path) ?? '', at });
  }

  private send(asked: Asked): void {
    this.asked = this.last = asked;
    const shut = asked.shut.map(({ path }) => path);
    ask(this.whole, { ask: 'whole', files: asked.files, shut, ...this.known });
  }

  private askAgain(): void {
    if (this.last) this.ask(this.last.files, this.last.shut);
  }

  private answer({ findings, pack, broken, language }: WholeAnswer): void {
    const { asked, next } = this;
    this.asked = undefined;
    this.next = undefined;
    if (next) this.send(next);
    if (!asked) return;
    if (pack) this.remember(pack, asked.files);
    const closed = asked.shut.flatMap(({ finding }) => finding ?? []);
    this.told.whole({ pack, broken, findings: [...closed, ...findings], of: asked.files }, language);
  }

  private remember(pack: Pack, files: Files): void {
    ask(this.near, { ask: 'around', pack, files, ...this.known });
  }

  private seen({ id, lines, findings }: PlaceAnswer): void {
    const { looking } = this;
    if (looking?.id !== id || !lines) return;
    this.told.place({ of: looking.files, path: looking.path, lines, findings });
  }
}

function ask(to: Worker, question: Question): void {
  to.postMessage(question);
}
