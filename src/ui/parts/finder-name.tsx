import type { SheetOption } from '../../flow/sheet-types';
import type { OptionId } from '../../flow/types';
import type { Screen } from '../context';
import { FinderField } from './finder-field';
import { plainWords } from './plain-words';

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  readonly options: readonly SheetOption[];
  readonly onPick: (id: OptionId) => void;
}

const MOST = 8;

/** Finds an answer in a long list by a part of its name. */
export function FinderName({ screen, ask, options, onPick }: Props) {
  const { say } = screen;
  const find = (typed: string) => matchOptions(typed, options);
  return (
    <FinderField
      screen={screen}
      ask={ask}
      hint={say('finder.nameHint')}
      find={find}
      certain={(typed) => (find(typed).length === 1 ? find(typed)[0]?.id : undefined)}
      messages={{ empty: say('finder.nameEmpty'), none: (typed) => say('finder.nameNone', { typed }) }}
      onPick={onPick}
    />
  );
}

/** The options in which every typed word begins a word of the text or the hint. */
function matchOptions(typed: string, options: readonly SheetOption[]): SheetOption[] {
  const wanted = plainWords(typed).split(' ').filter(Boolean);
  if (wanted.join('').length < 2) return [];
  const fits = (option: SheetOption) => {
    const words = plainWords(`${option.text} ${option.hint ?? ''}`)
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .split(' ');
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  return options.filter(fits).slice(0, MOST);
}
