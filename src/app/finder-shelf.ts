import type { ComponentChildren } from 'preact';
import type { Municipality } from '../flow/fact-types';
import { partsOf } from '../flow/path';
import type { OptionId, PlaceRef } from '../flow/types';
import type { Screen } from '../ui/context';
import { drawFinder } from './finders';
import type { Shelf } from './sheets';

/** The finders of questions, and what they look things up in: fetched when a visitor comes near one. */
export class FinderShelf {
  private municipalities: Municipality[] | undefined;

  constructor(
    private readonly shelf: Shelf,
    private readonly onPick: (option: OptionId, words?: string) => void,
  ) {}

  /** Fetches what the finder of a question looks things up in. */
  async load(place: PlaceRef): Promise<void> {
    const finder = this.shelf.question(place)?.finder;
    if (finder?.by === 'place') this.municipalities ??= await this.shelf.municipalities();
  }

  /** The finder of the question at a place, when it has one and everything is there. */
  at(place: PlaceRef, screen: Screen): ComponentChildren {
    const sheet = this.shelf.get(partsOf(place).flow);
    const question = this.shelf.question(place);
    if (!sheet || !question?.finder) return undefined;
    if (question.finder.by === 'place' && !this.municipalities) return undefined;
    const { onPick, municipalities = [] } = this;
    return drawFinder({ screen, sheet, question, municipalities, onPick });
  }
}
