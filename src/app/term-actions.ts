import type { Term } from '../flow/fact-types';
import type { WalkSheet } from '../flow/sheet-types';
import type { VisitEvent } from '../journey/visit';
import type { Reckoning } from '../terms/reckon';
import type { Screen } from '../ui/context';
import type { AnswerView, TermActions, VisitView } from '../ui/visit-view';
import { saveCalendar } from './save-calendar';
import type { SceneHost } from './stage';

interface Parts {
  readonly screen: Screen;
  readonly sheet: Pick<WalkSheet, 'isSensitive'>;
  readonly visit: VisitView;
  readonly host: SceneHost;
}

/** What a visitor can do about the terms of an outcome. */
export function termActions({ screen, sheet, visit, host }: Parts): TermActions {
  const keeps = !host.isQuiet && !sheet.isSensitive;
  return {
    leadsOn: (term) => askedOnTheWay(visit, term) !== undefined,
    onDate: (term, counted) => void host.step(eventFor(visit, term, counted), 'replace'),
    ...(keeps ? { onCalendar: (term, counted) => void saveCalendar(screen, term, counted) } : {}),
  };
}

/** The finder's own answer where the visitor passed one, so that too late leads where it should; else only the date. */
function eventFor(visit: VisitView, term: Term, { from, isOver }: Reckoning): VisitEvent {
  const asked = askedOnTheWay(visit, term);
  if (asked?.finder?.by !== 'date') return { type: 'DATE', term: term.id, date: from };
  const option = isOver ? asked.finder.late : asked.finder.inTime;
  return { type: 'ANSWER', question: asked.ref, option, words: from };
}

function askedOnTheWay(visit: VisitView, term: Term): AnswerView | undefined {
  return visit.answers.find(({ finder }) => finder?.by === 'date' && finder.term === term.id);
}
