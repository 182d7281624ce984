import { writtenOutcomes } from '../../check/outcomes';
import { own } from '../../flow/own';
import type { Flow } from '../../flow/types';
import type { View } from '../types';
import { Choice } from './fields';
import { MoveTask } from './move-task';
import { RenameOptionTask } from './rename-option-task';
import { RenameTask } from './rename-task';
import { RetireTask } from './retire-task';

/** What changes more than one line: another name, another place, an outcome that goes. */
export function RebuildView(view: View) {
  const { reading, flow, place, select, say } = view;
  const pack = reading?.pack;
  if (!reading || !pack)
    return <p class="utrecht-paragraph">{say(reading ? 'rebuild.broken' : 'workshop.loading')}</p>;
  const found = pack.flows.get(flow ?? '');
  const question = found && own(found.questions, place ?? '');
  const outcome = found && writtenPlace(found, place ?? '');
  return (
    <div class="ws-rebuild">
      {reading.broken.size > 0 ? <p class="ws-rebuild__note">{say('rebuild.some')}</p> : null}
      {found ? (
        <Choice
          label={say('rebuild.place')}
          hint={say('rebuild.placeHint')}
          none={say('rebuild.choosePlace')}
          value={question?.id ?? outcome ?? ''}
          options={placesOf(found, say)}
          onValue={(id) => select(found.id, id || undefined)}
        />
      ) : (
        <p class="utrecht-paragraph">{say('workshop.chooseFlow')}</p>
      )}
      {found && (question || outcome) ? (
        <RenameTask
          view={view}
          flow={found}
          kind={question ? 'question' : 'outcome'}
          place={question?.id ?? outcome ?? ''}
        />
      ) : null}
      {found && question && !question.perMunicipality ? (
        <RenameOptionTask key={question.id} view={view} flow={found} question={question} />
      ) : null}
      {found && question ? (
        <MoveTask key={question.id} view={view} pack={pack} flow={found} question={question} />
      ) : null}
      {found && outcome ? (
        <RetireTask key={outcome} view={view} pack={pack} flow={found} outcome={outcome} />
      ) : null}
    </div>
  );
}

/** An outcome under the name that its author gave it. */
function writtenPlace(flow: Flow, place: string): string | undefined {
  const outcome = own(flow.outcomes, place);
  return outcome && (outcome.madeFor?.template ?? outcome.id);
}

function placesOf(flow: Flow, say: View['say']) {
  const questions = Object.values(flow.questions).map(({ id, text }) => ({
    id,
    text: say('map.question', { text }),
  }));
  const outcomes = [...writtenOutcomes(flow)].map(([{ id, title }]) => ({
    id,
    text: say('rebuild.outcome', { text: title }),
  }));
  return [...questions, ...outcomes];
}
