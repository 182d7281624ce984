import type { IsoDate } from '../flow/types';
import type { Answer, Question } from './examiner-messages';
import type { OpenedFile } from './files/opened-file';
import type { Files, Reading } from './types';

interface Asked {
  readonly files: Files;
  readonly shut: readonly OpenedFile[];
}

/** Asks the worker to read the files. While it is busy only the newest question waits: older ones nobody needs any more. */
export class Examiner {
  private readonly worker = new Worker(new URL('./examiner-worker.ts', import.meta.url), { type: 'module' });
  private asked: Asked | undefined;
  private next: Asked | undefined;
  private count = 0;

  constructor(
    private readonly today: IsoDate,
    private readonly tell: (reading: Reading) => void,
  ) {
    this.worker.addEventListener('message', ({ data }: { data: Answer }) => this.answer(data));
  }

  /** Reads these files when the worker is free. */
  ask(files: Files, shut: readonly OpenedFile[]): void {
    if (this.asked) this.next = { files, shut };
    else this.send({ files, shut });
  }

  private send(asked: Asked): void {
    this.asked = asked;
    const shut = asked.shut.map(({ path }) => path);
    const question: Question = { id: ++this.count, files: asked.files, shut, today: this.today };
    this.worker.postMessage(question);
  }

  private answer({ id: _, findings, ...answer }: Answer): void {
    const { asked, next } = this;
    this.asked = undefined;
    this.next = undefined;
    if (next) this.send(next);
    if (!asked) return;
    const closed = asked.shut.flatMap(({ finding }) => finding ?? []);
    this.tell({ ...answer, findings: [...closed, ...findings], of: asked.files });
  }
}
