import { useState } from 'preact/hooks';
import { partsOf, refOf } from '../../flow/path';
import type { Flow, Pack, PlaceId } from '../../flow/types';
import { retireOutcome } from '../edits/retire-outcome';
import type { View } from '../types';
import { Choice, Task } from './fields';
import { useStep } from './use-step';

interface Props {
  readonly view: View;
  readonly pack: Pack;
  readonly flow: Flow;
  readonly outcome: PlaceId;
}

/** Takes an outcome away; who came there comes to another one. */
export function RetireTask({ view, pack, flow, outcome }: Props) {
  const { files, say, select } = view;
  const [successor, setSuccessor] = useState('');
  const { take, refusal } = useStep(view);
  const here = refOf(flow.id, outcome);
  const retire = () => {
    if (!take(retireOutcome(files, flow.id, outcome, successor), say('rebuild.retired', { name: outcome })))
      return;
    const to = partsOf(successor);
    select(to.flow, to.place);
  };
  return (
    <Task
      title={say('rebuild.retire')}
      about={say('rebuild.retireAbout', { name: outcome })}
      action={say('rebuild.retireDo')}
      isReady={successor !== ''}
      refusal={refusal}
      onSubmit={retire}
    >
      <Choice
        label={say('rebuild.successor')}
        none={say('rebuild.chooseSuccessor')}
        value={successor}
        options={successorsOf(pack, flow).filter(({ id }) => id !== here)}
        onValue={setSuccessor}
      />
    </Task>
  );
}

/** The outcomes that somebody may come to instead, those of the same flow first. */
function successorsOf(pack: Pack, flow: Flow) {
  const flows = [flow, ...[...pack.flows.values()].filter((one) => one !== flow)];
  return flows.flatMap(({ id: flowId, title: flowTitle, outcomes }) =>
    Object.values(outcomes)
      .filter(({ madeFor }) => !madeFor)
      .map(({ id, title }) => ({
        id: refOf(flowId, id),
        text: flowId === flow.id ? title : `${title} (${flowTitle})`,
      })),
  );
}
