import { useState } from 'preact/hooks';
import type { Municipality } from '../flow/fact-types';
import type { SheetQuestion, WalkSheet } from '../flow/sheet-types';
import type { IsoDate, OptionId } from '../flow/types';
import { reckon } from '../terms/reckon';
import { almanacOf, type Screen } from '../ui/context';
import { FinderDate } from '../ui/parts/finder-date';
import { FinderName } from '../ui/parts/finder-name';
import { FinderPlace } from '../ui/parts/finder-place';

interface Props {
  readonly screen: Screen;
  readonly sheet: WalkSheet;
  readonly question: SheetQuestion;
  readonly municipalities: readonly Municipality[];
  /** Picks an option for the visitor, with what was typed where that matters later. */
  readonly onPick: (option: OptionId, words?: string) => void;
}

/** Makes the finder of a question. */
export function drawFinder(props: Props) {
  return <Finder {...props} />;
}

/** The finder of a question: it picks one of the answers, which stand there for everybody. */
function Finder(props: Props) {
  const { screen, question, municipalities, onPick } = props;
  const { finder } = question;
  if (!finder) return null;
  if (finder.by === 'date') return <DateFinder {...props} finder={finder} />;
  if (finder.by === 'name') {
    return <FinderName screen={screen} ask={finder.ask} options={question.options} onPick={onPick} />;
  }
  return <FinderPlace screen={screen} ask={finder.ask} municipalities={municipalities} onPick={onPick} />;
}

type ByDate = Extract<SheetQuestion['finder'], { by: 'date' }>;

/** Counts the term from the date and says whether there is still time. */
function DateFinder({ screen, sheet, finder, onPick }: Props & { readonly finder: ByDate }) {
  const [date, setDate] = useState<IsoDate>();
  const term = sheet.terms[finder.term];
  if (!term) return null;
  const result = date === undefined ? undefined : reckon(term, date, almanacOf(screen, sheet));
  const finish = () => result && onPick(result.isOver ? finder.late : finder.inTime, date);
  return <FinderDate {...{ screen, term, result }} ask={finder.ask} onDate={setDate} onContinue={finish} />;
}
