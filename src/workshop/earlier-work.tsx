import { useEffect, useState } from 'preact/hooks';
import type { RawFile } from '../flow/source';
import type { Say } from '../words/say';
import { beginWork, readNote, takeUp, type Work, type WorkNote } from './work';
import type { KeptWork, WorkshopParts } from './workshop-parts';

interface Props extends Pick<WorkshopParts, 'published' | 'store' | 'say'> {
  readonly current: string;
  readonly take: (work: Work, moved: readonly string[]) => void;
}

/** Work that this device still has from before: go on with it, or throw it away. */
export function EarlierWork({ published, store, say, current, take }: Props) {
  const [kept, setKept] = useState<readonly KeptWork[]>([]);
  useEffect(() => {
    store.list().then(setKept, () => {});
  }, [store]);
  const left = kept.filter(({ id, value }) => id !== current && readNote(value));
  if (left.length === 0) return null;
  const drop = (id: string) => {
    setKept((before) => before.filter((one) => one.id !== id));
  };
  const goOn = async (id: string, note: WorkNote) => {
    const base = note.source.kind === 'published' ? published : await store.base(id);
    const { work, moved } = takeUp(beginWork(id, note.source, (base ?? []) as RawFile[]), note);
    take(work, moved);
    drop(id);
  };
  const forget = (id: string) => {
    if (!confirm(say('workshop.earlier.sure'))) return;
    store.forget(id).catch(() => {});
    drop(id);
  };
  return (
    <section class="ws-earlier ww-stack" aria-label={say('workshop.earlier.title')}>
      <h2 class="utrecht-heading-3">{say('workshop.earlier.title')}</h2>
      <ul class="ws-earlier__list">
        {left.map(({ id, changed, value }) => {
          const note = value as WorkNote;
          return (
            <li key={id} class="ws-earlier__one">
              <span>{lineFor(note, changed, say)}</span>
              <span class="ws-row">
                <button type="button" class="ws-button" onClick={() => void goOn(id, note)}>
                  {say('workshop.earlier.goOn')}
                </button>
                <button type="button" class="ws-button ws-button--quiet" onClick={() => forget(id)}>
                  {say('workshop.earlier.forget')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function lineFor({ files }: WorkNote, changed: number, say: Say): string {
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(changed);
  const names = files.map(([path]) => path.replace(/\/wegwijzer\.ya?ml$/, '')).slice(0, 3);
  return say('workshop.earlier.line', { count: files.length, when, names: names.join(', ') });
}
