import { useState } from 'preact/hooks';
import type { Flow, Pack, Question } from '../../flow/types';
import { moveToFlow, moveWithin } from '../edits/move-question';
import type { View } from '../types';
import { Choice, Task } from './fields';
import { useStep } from './use-step';

interface Props {
  readonly view: View;
  readonly pack: Pack;
  readonly flow: Flow;
  readonly question: Question;
}

/** Moves a question to another place in its file, or to another flow. */
export function MoveTask(props: Props) {
  return (
    <>
      <WithinTask {...props} />
      <ToFlowTask {...props} />
    </>
  );
}

/** What stands in the list for the end of the file: no question can have this name. */
const END = '/';

function WithinTask({ view, flow, question }: Props) {
  const { files, say } = view;
  const [before, setBefore] = useState('');
  const { take, refusal } = useStep(view);
  const others = Object.values(flow.questions).filter(({ id }) => id !== question.id);
  const move = () => {
    const step = moveWithin(files, flow.id, question.id, before === END ? undefined : before);
    if (take(step, say('rebuild.moved', { name: question.id }))) setBefore('');
  };
  return (
    <Task
      title={say('rebuild.move')}
      about={say('rebuild.moveAbout')}
      action={say('rebuild.moveDo')}
      isReady={before !== ''}
      refusal={refusal}
      onSubmit={move}
    >
      <Choice
        label={say('rebuild.before')}
        none={say('rebuild.choosePlace')}
        value={before}
        options={[...others.map(({ id, text }) => ({ id, text })), { id: END, text: say('rebuild.atEnd') }]}
        onValue={setBefore}
      />
    </Task>
  );
}

function ToFlowTask({ view, pack, flow, question }: Props) {
  const { files, say, select } = view;
  const [to, setTo] = useState('');
  const { take, refusal } = useStep(view);
  const others = [...pack.flows.values()].filter(({ id }) => id !== flow.id);
  const move = () => {
    const step = moveToFlow(files, flow.id, question.id, to);
    if (take(step, say('rebuild.moved', { name: question.id }))) select(to, question.id);
  };
  return (
    <Task
      title={say('rebuild.toFlow')}
      about={say('rebuild.toFlowAbout')}
      action={say('rebuild.moveDo')}
      isReady={to !== ''}
      refusal={refusal}
      onSubmit={move}
    >
      <Choice
        label={say('rebuild.flow')}
        none={say('workshop.chooseFlow')}
        value={to}
        options={others.map(({ id, title }) => ({ id, text: title }))}
        onValue={setTo}
      />
    </Task>
  );
}
