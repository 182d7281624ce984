import { sheetWith } from '../flow/fold';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import { replay } from '../flow/replay';
import type { SheetLetter } from '../flow/sheet-letters';
import type { SheetDesk } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';
import { wordsIn } from '../journey/letters';
import { presentProblem, type Visit } from '../journey/visit';
import { plainDate } from '../ui/parts/long-date';
import type { Say } from '../words/say';
import { flowsOf } from './opening';
import { Shelf } from './sheets';

/** A letter, and to whom it goes. */
export interface LaidOut {
  readonly letter: SheetLetter;
  readonly desk?: SheetDesk;
  /** What the visitor said before and belongs in it, by field. */
  readonly known: ReadonlyMap<string, string>;
}

/** Lays out the letters of a version of the site: what they ask, to whom they go, and what is known already. */
export class LetterDesk {
  private readonly shelf: Shelf;
  private letters: Promise<Record<string, SheetLetter>> | undefined;

  constructor(
    private readonly folder: string,
    private readonly say: Say,
  ) {
    this.shelf = new Shelf(folder);
  }

  /** Lays out a letter for a visit. Errors: rejects when it cannot be fetched, or is not there. */
  async layOut(id: string, visit: Visit, place: PlaceRef): Promise<LaidOut> {
    this.letters ??= this.fetchLetters();
    const flows = new Set([...flowsOf(visit), partsOf(place).flow]);
    const [letters] = await Promise.all([
      this.letters,
      ...[...flows].map((flow) => this.shelf.load(flow).catch(() => {})),
    ]);
    const letter = own(letters, id);
    if (!letter) throw new Error(`No letter: ${id}`);
    return { letter, desk: await this.deskOf(id, place), known: this.knownIn(letter, visit) };
  }

  private async fetchLetters(): Promise<Record<string, SheetLetter>> {
    const response = await fetch(`${this.folder}brieven.json`);
    if (response.ok) return response.json();
    this.letters = undefined;
    throw new Error(`brieven: ${response.status}`);
  }

  private async deskOf(id: string, ref: PlaceRef): Promise<SheetDesk | undefined> {
    const { flow, place } = partsOf(ref);
    const walk = this.shelf.get(flow);
    if (!walk || !own(walk.outcomes, place)) return undefined;
    const sheet = sheetWith(walk, await this.shelf.book(flow), place);
    const outcome = own(sheet?.outcomes ?? {}, place);
    const offer = outcome?.letters?.find(({ letter }) => letter === id);
    if (!sheet || !outcome || !offer || offer.isSelfAddressed) return undefined;
    return own(sheet.desks, offer.desk ?? outcome.desk);
  }

  /** Dates that the visitor gave to a finder on the way that is walked now, or at an outcome for the same term. */
  private knownIn(letter: SheetLetter, visit: Visit): Map<string, string> {
    const { start, answers, dates = {} } = presentProblem(visit);
    const { path } = replay((flow) => this.shelf.get(flow), start, answers);
    const fields = letter.steps.flatMap((step) => step.fields);
    return new Map(
      fields.flatMap(({ id, takeFrom = [] }) => {
        const given = path.find(({ question }) => takeFrom.includes(question))?.words;
        const date = [given, ...takeFrom.map((question) => dates[this.termAt(question)])].find(isDate);
        return date === undefined ? [] : [[id, plainDate(date, this.say)] as const];
      }),
    );
  }

  private termAt(question: PlaceRef): string {
    const finder = this.shelf.question(question)?.finder;
    return finder?.by === 'date' ? finder.term : '';
  }
}

/** What stands in the fields of a letter: what was written in it, and what was known before. */
export function wordsFor({ letter, known }: LaidOut, visit: Visit): Map<string, string> {
  return new Map([...known, ...wordsIn(visit, letter.id)]);
}

function isDate(words: string | undefined): words is string {
  return words !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(words);
}
