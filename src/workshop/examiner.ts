import type { IsoDate } from '../flow/types';
import type { Answer, Question } from './examiner-messages';
import type { Files, Reading } from './types';

/** Asks the worker to read the files. While it is busy only the newest question waits: older ones nobody needs any more. */
export class Examiner {
  private readonly worker = new Worker(new URL('./examiner-worker.ts', import.meta.url), { type: 'module' });
  private asked: { readonly id: number; readonly files: Files } | undefined;
  private next: Files | undefined;
  private count = 0;

  constructor(
    private readonly today: IsoDate,
    private readonly tell: (reading: Reading) => void,
  ) {
    this.worker.addEventListener('message', ({ data }: { data: Answer }) => this.answer(data));
  }

  /** Reads these files when the worker is free. */
  ask(files: Files): void {
    if (this.asked) this.next = files;
    else this.send(files);
  }

  private send(files: Files): void {
    this.asked = { id: ++this.count, files };
    this.worker.postMessage({ id: this.count, files, today: this.today } satisfies Question);
  }

  private answer({ id, ...answer }: Answer): void {
    const { asked, next } = this;
    this.asked = undefined;
    this.next = undefined;
    if (next) this.send(next);
    if (asked?.id === id) this.tell({ ...answer, of: asked.files });
  }
}
