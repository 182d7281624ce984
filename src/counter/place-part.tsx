import type { FinderShelf } from '../app/finder-shelf';
import { viewOf } from '../app/visit-view';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { Screen } from '../ui/context';
import type { GivenCode } from '../ui/counter/brought';
import { PrintedCode } from '../ui/counter/code-part';
import { OutcomePage } from '../ui/pages/outcome-page';
import { QuestionPage } from '../ui/pages/question-page';
import type { CounterVisit } from './counter-visit';
import type { SheetsAtHand } from './sheets-at-hand';

interface Props {
  readonly screen: Screen;
  readonly sheets: SheetsAtHand;
  readonly visit: CounterVisit;
  readonly finders: FinderShelf;
  /** For on the print. */
  readonly code: GivenCode;
  readonly address: string;
}

/** Where a visit stands, by the same screens that visitors have; the way so far stands beside it. */
export function PlacePart({ screen, sheets, visit, finders, code, address }: Props) {
  const { place } = partsOf(visit.place);
  const sheet = sheets.at(visit.place);
  const view = viewOf(screen, sheets.shelf, visit.standing);
  const question = sheet && own(sheet.questions, place);
  if (sheet && question) {
    const finder = finders.at(visit.place, screen);
    const shown = { ...view, answers: [] };
    return <QuestionPage key={visit.place} {...{ screen, sheet, question, finder }} visit={shown} />;
  }
  const outcome = sheet && own(sheet.outcomes, place);
  if (!sheet || !outcome) return null;
  return (
    <>
      <OutcomePage key={visit.place} {...{ screen, sheet, outcome }} visit={view} />
      {'none' in code ? null : <PrintedCode say={screen.say} code={code} address={address} />}
    </>
  );
}
