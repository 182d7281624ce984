import { sheetWith } from '../flow/fold';
import { partsOf } from '../flow/path';
import type { OutcomeBook, Sheet } from '../flow/sheet-types';
import type { FlowId, PlaceRef } from '../flow/types';
import { OutcomePage } from '../ui/pages/outcome-page';
import type { Shelf } from './sheets';
import type { Scene } from './stage';
import { termActions } from './term-actions';

/** The outcomes that this visit has come near. A flow may have two hundred of them, and a visitor sees one. */
export class Outcomes {
  private readonly sheets = new Map<PlaceRef, Sheet>();
  private readonly books = new Map<FlowId, Promise<OutcomeBook>>();

  constructor(private readonly shelf: Shelf) {}

  has(ref: PlaceRef): boolean {
    return this.sheets.has(ref);
  }

  title(ref: PlaceRef): string | undefined {
    return this.sheets.get(ref)?.outcomes[partsOf(ref).place]?.title;
  }

  /** What the outcome at a place looks like, when it has arrived. */
  page(ref: PlaceRef, { screen, visit, host }: Pick<Scene, 'screen' | 'visit' | 'host'>) {
    const sheet = this.sheets.get(ref);
    const outcome = sheet?.outcomes[partsOf(ref).place];
    if (!sheet || !outcome) return undefined;
    const actions = termActions({ screen, sheet, visit, host });
    return <OutcomePage key={ref} {...{ screen, sheet, outcome, visit, actions }} />;
  }

  /** Fetches the outcome at a place, unless it is there or something else stands there. */
  async load(ref: PlaceRef): Promise<void> {
    const { flow, place } = partsOf(ref);
    const walk = this.shelf.get(flow);
    if (!walk || this.sheets.has(ref) || !Object.hasOwn(walk.outcomes, place)) return;
    const sheet = sheetWith(walk, await this.book(flow), place);
    if (sheet) this.sheets.set(ref, sheet);
  }

  /** Lets go of all outcomes but these, and of the books they came from; the browser's cache has them. */
  keepOnly(refs: readonly PlaceRef[]): void {
    this.closeBooks();
    for (const ref of this.sheets.keys()) if (!refs.includes(ref)) this.sheets.delete(ref);
  }

  /** Lets go of the books: the outcomes that were looked up in them stay. */
  closeBooks(): void {
    this.books.clear();
  }

  private book(flow: FlowId): Promise<OutcomeBook> {
    const known = this.books.get(flow);
    if (known) return known;
    const book = this.shelf.book(flow);
    this.books.set(flow, book);
    book.catch(() => this.books.delete(flow));
    return book;
  }
}
