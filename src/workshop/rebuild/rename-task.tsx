import { useState } from 'preact/hooks';
import type { Flow, PlaceId } from '../../flow/types';
import { type PlaceKind, renamePlace } from '../edits/rename-place';
import type { View } from '../types';
import { Field, Task } from './fields';
import { useStep } from './use-step';

interface Props {
  readonly view: View;
  readonly flow: Flow;
  readonly kind: PlaceKind;
  readonly place: PlaceId;
}

/** Gives a question or an outcome another short name, everywhere. */
export function RenameTask({ view, flow, kind, place }: Props) {
  const { say, select } = view;
  const [name, setName] = useState('');
  const { take, refusal } = useStep(view);
  const rename = () => {
    const step = renamePlace(view, flow.id, kind, place, name.trim());
    if (!take(step, say('rebuild.renamed', { from: place, to: name.trim() }))) return;
    select(flow.id, name.trim());
    setName('');
  };
  return (
    <Task
      title={say('rebuild.rename')}
      about={say('rebuild.renameAbout', { name: place })}
      action={say('rebuild.renameDo')}
      isReady={name.trim() !== ''}
      refusal={refusal}
      onSubmit={rename}
    >
      <Field label={say('rebuild.newName')} hint={say('rebuild.nameHint')} value={name} onValue={setName} />
    </Task>
  );
}
