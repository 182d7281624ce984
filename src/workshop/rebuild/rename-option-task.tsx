import { useState } from 'preact/hooks';
import type { Flow, Question } from '../../flow/types';
import { renameOption } from '../edits/rename-option';
import type { View } from '../types';
import { Choice, Field, Task } from './fields';
import { useStep } from './use-step';

/** Gives an answer another short name, everywhere. */
export function RenameOptionTask({ view, flow, question }: { view: View; flow: Flow; question: Question }) {
  const { say } = view;
  const [option, setOption] = useState('');
  const [name, setName] = useState('');
  const { take, refusal } = useStep(view);
  const rename = () => {
    const step = renameOption(view, flow.id, question.id, option, name.trim());
    if (!take(step, say('rebuild.renamed', { from: option, to: name.trim() }))) return;
    setOption('');
    setName('');
  };
  return (
    <Task
      title={say('rebuild.renameOption')}
      about={say('rebuild.renameOptionAbout')}
      action={say('rebuild.renameDo')}
      isReady={option !== '' && name.trim() !== ''}
      refusal={refusal}
      onSubmit={rename}
    >
      <Choice
        label={say('rebuild.option')}
        none={say('rebuild.chooseOption')}
        value={option}
        options={question.options.map(({ id, text }) => ({ id, text: `${text} (${id})` }))}
        onValue={setOption}
      />
      <Field label={say('rebuild.newName')} hint={say('rebuild.nameHint')} value={name} onValue={setName} />
    </Task>
  );
}
