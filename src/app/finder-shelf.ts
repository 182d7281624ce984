import type { ComponentChildren } from 'preact';
import type { Municipality } from '../flow/fact-types';
import { partsOf } from '../flow/path';
import type { OptionId, PlaceRef } from '../flow/types';
import type { Screen } from '../ui/context';
import type { drawFinder } from './finders';
import type { Shelf } from './sheets';

/** The finders of questions, and what they look things up in: fetched when a visitor comes near one. */
export class FinderShelf {
  private look: typeof drawFinder | undefined;
  private municipalities: Municipality[] | undefined;

  constructor(
    private readonly shelf: Shelf,
    private readonly onPick: (option: OptionId, words?: string) => void,
  ) {}

  /** Fetches what the finder of a question needs. True when there is one and it can be drawn now. */
  async load(place: PlaceRef): Promise<boolean> {
    const finder = this.shelf.question(place)?.finder;
    if (!finder) return false;
    this.look ??= (await import('./finders')).drawFinder;
    if (finder.by === 'place') this.municipalities ??= await this.shelf.municipalities();
    return true;
  }

  /** The finder of the question at a place, when it has one and everything is there. */
  at(place: PlaceRef, screen: Screen): ComponentChildren {
    const sheet = this.shelf.get(partsOf(place).flow);
    const question = this.shelf.question(place);
    if (!this.look || !sheet || !question?.finder) return undefined;
    if (question.finder.by === 'place' && !this.municipalities) return undefined;
    const { onPick, municipalities = [] } = this;
    return this.look({ screen, sheet, question, municipalities, onPick });
  }
}
