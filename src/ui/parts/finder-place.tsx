import type { Municipality } from '../../flow/fact-types';
import type { OptionId } from '../../flow/types';
import type { Screen } from '../context';
import { FinderField } from './finder-field';
import { certainMatch, type Match, matchMunicipalities } from './match-municipality';

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  readonly municipalities: readonly Municipality[];
  /** The options of the question are named after the municipalities. */
  readonly onPick: (id: OptionId) => void;
}

/** Finds the visitor's municipality by postcode or place; what is typed goes nowhere. */
export function FinderPlace({ screen, ask, municipalities, onPick }: Props) {
  const { say } = screen;
  const match = (typed: string) => matchMunicipalities(typed, municipalities);
  const textOf = ({ name, via }: Match) => (via ? say('finder.via', { place: via, name }) : name);
  return (
    <FinderField
      screen={screen}
      ask={ask}
      hint={say('finder.placeHint')}
      find={(typed) => match(typed).map((found) => ({ id: found.id, text: textOf(found) }))}
      certain={(typed) => certainMatch(match(typed))?.id}
      messages={{ empty: say('finder.placeEmpty'), none: (typed) => say('finder.placeNone', { typed }) }}
      onPick={onPick}
    />
  );
}
