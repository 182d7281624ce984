import { useMemo } from 'preact/hooks';
import type { Finding } from '../../flow/finding';
import { refOf } from '../../flow/path';
import type { FlowId, Pack } from '../../flow/types';
import { recordExample } from '../edits/record-example';
import { useKeptState } from '../kept-state';
import { Field } from '../rebuild/fields';
import { useStep } from '../rebuild/use-step';
import { flowOfFile } from '../text/places';
import type { View } from '../types';
import { type Way, wayPast, wayTo } from '../walk/way-to';
import { wordsOf } from './answer-words';

/** What an example puts right. */
export function lacksExample({ code }: Finding): boolean {
  return code === 'keuze-zonder-voorbeeld' || code === 'uitkomst-zonder-voorbeeld';
}

interface Props {
  readonly view: View;
  readonly path: string;
  readonly finding: Finding;
}

/** Shows how somebody comes past an answer or to an outcome that has no example, and keeps that way with a story. */
export function ExampleMaker({ view, path, finding }: Props) {
  const { reading, files, say } = view;
  const flow = flowOfFile(path);
  const pack = reading?.pack;
  const way = useMemo(() => pack && wayFor(pack, flow, finding), [pack, flow, finding]);
  const [{ story }, setKept] = useKeptState(`verhaal ${path} ${Object.values(finding.values).join(' ')}`, {
    story: '',
  });
  const setStory = (text: string) => setKept({ story: text });
  const { take, refusal } = useStep(view);
  if (!pack || !way) return null;
  const keep = () => {
    const step = recordExample(files, flow, { story, answers: way.answers, endsAt: way.endsAt });
    if (!take(step, say('walk.recorded'))) return;
    setStory('');
    view.tell(say('walk.kept'));
    // The letter goes with what it asked for: the keyboard goes on at the top of the place.
    document.querySelector<HTMLElement>('.ws-form > .utrecht-heading-2')?.focus();
  };
  return (
    <div class="ws-example">
      <p>{say('workshop.form.noExampleYet')}</p>
      <ol>
        {way.answers.map((answer) => (
          <li key={answer.question}>{wordsOf(pack, answer, say)}</li>
        ))}
      </ol>
      <Field
        label={say('walk.story')}
        hint={say('workshop.form.story')}
        value={story}
        problem={refusal}
        onValue={setStory}
      />
      <button type="button" class="ws-button" disabled={story.trim() === ''} onClick={keep}>
        {say('workshop.form.keepExample')}
      </button>
    </div>
  );
}

/** The way from the start of the flow that the finding is about; nothing when that leads nowhere. */
function wayFor({ flows }: Pack, flow: FlowId, { values }: Finding): Way | undefined {
  const start = flows.get(flow)?.start;
  if (start === undefined) return undefined;
  const { keuze, vraag, naam } = values;
  if (keuze !== undefined && vraag !== undefined)
    return wayPast(flows, start, { question: refOf(flow, vraag), option: keuze });
  const endsAt = refOf(flow, naam ?? '');
  const answers = wayTo(flows, start, endsAt);
  return answers && { answers, endsAt };
}
