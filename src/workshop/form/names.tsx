import { partsOf, refOf } from '../../flow/path';
import type { Pack } from '../../flow/types';
import { flowOfFile } from '../text/places';
import type { View } from '../types';
import type { Field } from './fields';

export const PLACES_ID = 'ws-plekken';
const DESKS_ID = 'ws-loketten';
const TERMS_ID = 'ws-termijnen';

/** The list of names that a field chooses from. */
export function listFor(kind: Field['kind']): string | undefined {
  return {
    place: PLACES_ID,
    desk: DESKS_ID,
    term: TERMS_ID,
    line: undefined,
    text: undefined,
    kind: undefined,
  }[kind];
}

/** The names that fields choose from: once for the whole form, however many fields there are. */
export function NameLists({ view, path }: { view: View; path: string }) {
  const pack = view.reading?.pack;
  if (!pack) return null;
  return (
    <>
      <datalist id={PLACES_ID}>
        {placesFor(pack, flowOfFile(path)).map(({ name, about }) => (
          <option key={name} value={name} label={about} />
        ))}
      </datalist>
      <datalist id={DESKS_ID}>
        {[...pack.desks.values()].map(({ id, name }) => (
          <option key={id} value={id} label={name} />
        ))}
      </datalist>
      <datalist id={TERMS_ID}>
        {[...pack.terms.keys()].map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </>
  );
}

interface Named {
  readonly name: string;
  readonly about: string;
}

function placesFor({ flows }: Pack, here: string): Named[] {
  const own = flows.get(here);
  const inside = own
    ? [
        ...Object.values(own.questions).map(({ id, text }) => ({ name: id, about: text })),
        ...Object.values(own.outcomes).map(({ id, title }) => ({ name: id, about: title })),
      ]
    : [];
  const others = [...flows.values()].filter(({ id }) => id !== here);
  return [...inside, ...others.map(({ id, title }) => ({ name: id, about: title }))];
}

/** Where an answer leads, in the words that the visitor will read there; a tap goes there. */
export function TargetLine({ view, path, written }: { view: View; path: string; written: string }) {
  const { reading, say, select } = view;
  const pack = reading?.pack;
  if (!pack || written === '') return null;
  const here = flowOfFile(path);
  const start = pack.flows.get(written)?.start;
  const ref = written.includes('/')
    ? written
    : wordsAt(pack, refOf(here, written))
      ? refOf(here, written)
      : start;
  const words = ref && wordsAt(pack, ref);
  if (!ref || !words)
    return <p class="ws-field__target ws-status__line--wrong">{say('workshop.form.nowhere')}</p>;
  const { flow, place } = partsOf(ref);
  return (
    <p class="ws-field__target">
      {say('workshop.form.leadsTo')}{' '}
      <button type="button" class="ws-link" onClick={() => select(flow, place)}>
        {words}
      </button>
    </p>
  );
}

function wordsAt({ flows }: Pack, ref: string): string | undefined {
  const { flow, place } = partsOf(ref);
  const found = flows.get(flow);
  return found?.questions[place]?.text ?? found?.outcomes[place]?.title;
}
