import { useState } from 'preact/hooks';
import { partsOf } from '../../flow/path';
import type { Pack } from '../../flow/types';
import { recordExample } from '../edits/record-example';
import { Field, Task } from '../rebuild/fields';
import { useStep } from '../rebuild/use-step';
import type { View } from '../types';
import type { Walk } from './use-walk';

/** Keeps the walk that was made as an example: from now on the checker keeps an eye on where this person ends. */
export function RecordTask({ view, pack, walk }: { view: View; pack: Pack; walk: Walk }) {
  const { files, say } = view;
  const [story, setStory] = useState('');
  const [kept, setKept] = useState('');
  const { take, refusal } = useStep(view);
  const flow = partsOf(walk.start).flow;
  const isFromStart = pack.flows.get(flow)?.start === walk.start;
  if (walk.standing.at !== 'outcome' || !isFromStart)
    return <p class="ws-walk__note">{say(isFromStart ? 'walk.recordLater' : 'walk.notFromStart')}</p>;
  const record = () => {
    const answers = walk.standing.path;
    const step = recordExample(files, flow, { story, answers, endsAt: walk.standing.place });
    if (!take(step, say('walk.recorded'))) return;
    setKept(walk.standing.place);
    setStory('');
  };
  return (
    <>
      <Task
        title={say('walk.record')}
        about={say('walk.recordAbout')}
        action={say('walk.recordDo')}
        isReady={story.trim() !== ''}
        refusal={refusal}
        onSubmit={record}
      >
        <Field
          label={say('walk.story')}
          hint={say('walk.storyHint')}
          value={story}
          onValue={setStory}
          rows={3}
        />
      </Task>
      <p class="ws-walk__note" role="status">
        {kept === walk.standing.place ? say('walk.kept') : ''}
      </p>
    </>
  );
}
