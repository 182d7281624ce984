import { useMemo } from 'preact/hooks';
import { K } from '../../flow/keys';
import { partsOf, refOf } from '../../flow/path';
import { KINDS } from '../../flow/types';
import { fileOfFlow, flowOfFile, placesIn, type Section, titleOfFlow } from '../text/places';
import type { Files, View } from '../types';
import type { Field } from './fields';
import type { FormState } from './form-state';

export const PLACES_ID = 'ws-plekken';

/** The places that an answer can lead to: once for the whole form, however many fields there are. */
export function PlaceNames({ files, path }: { files: Files; path: string }) {
  const names = useMemo(() => placesFor(files, path), [files, path]);
  return (
    <datalist id={PLACES_ID}>
      {names.map(({ name, about }) => (
        <option key={name} value={name} label={about} />
      ))}
    </datalist>
  );
}

/** A name, and what it is called. */
export interface Named {
  readonly name: string;
  readonly about: string;
}

/** Own places first, then the other flows, then the places in them: as they are written, with mistakes or without. */
function placesFor(files: Files, here: string): Named[] {
  const own = placesIn(files.get(here) ?? '').map(({ id, title }) => ({ name: id, about: title }));
  const others = [...files].filter(([path]) => path !== here && flowOfFile(path) !== '');
  const flows = others.map(([path, text]) => ({ name: flowOfFile(path), about: titleOfFlow(text) }));
  const places = others.flatMap(([path, text]) =>
    placesIn(text).map(({ id, title }) => ({ name: refOf(flowOfFile(path), id), about: title })),
  );
  return [...own, ...flows, ...places];
}

interface TargetProps {
  readonly state: FormState;
  /** What stands in the field. */
  readonly written: string;
  /** Makes a new place of these words, to which the field then leads. */
  readonly onMake: (section: Section, words: string) => void;
  /** Writes the name of a place in the field. */
  readonly onChoose: (name: string) => void;
}

/** Where an answer leads, in the words that the visitor will read there; a tap goes there. What is not there can be made. */
export function TargetLine({ state: { view, path }, written, onMake, onChoose }: TargetProps) {
  const { files, say, select } = view;
  const found = useMemo(() => targetOf(files, flowOfFile(path), written), [files, path, written]);
  if (written === '') return <p class="ws-field__target">{say('workshop.form.chooseOrMake')}</p>;
  if (found)
    return (
      <p class="ws-field__target">
        {say('workshop.form.leadsTo')}{' '}
        <button type="button" class="ws-link" onClick={() => select(found.flow, found.place)}>
          {found.words}
        </button>
      </p>
    );
  const meant = placesIn(files.get(path) ?? '').find(({ title }) => isSame(title, written));
  if (meant)
    return (
      <p class="ws-field__target">
        <button type="button" class="ws-chip" onClick={() => onChoose(meant.id)}>
          {say('workshop.form.choosePlace', { title: meant.title })}
        </button>
      </p>
    );
  return (
    <div class="ws-field__target">
      <p class="ws-status__line--wrong">{say('workshop.form.nowhere')}</p>
      {written.includes('/') ? null : (
        <p class="ws-row">
          <button type="button" class="ws-chip" onClick={() => onMake(K.questions, written)}>
            {say('workshop.form.makeQuestion')}
          </button>
          <button type="button" class="ws-chip" onClick={() => onMake(K.outcomes, written)}>
            {say('workshop.form.makeOutcome')}
          </button>
        </p>
      )}
    </div>
  );
}

function isSame(title: string, written: string): boolean {
  return title !== '' && title.toLowerCase() === written.trim().toLowerCase();
}

interface Target {
  readonly flow: string;
  readonly place: string | undefined;
  readonly words: string;
}

/** Whether a name leads anywhere from within a file. */
export function isTarget(files: Files, path: string, written: string): boolean {
  return targetOf(files, flowOfFile(path), written) !== undefined;
}

/** The place that a name leads to from within a flow, as it is written. */
function targetOf(files: Files, here: string, name: string): Target | undefined {
  const { flow, place } = name.includes('/') ? partsOf(name) : { flow: here, place: name };
  const text = textOfFlow(files, flow);
  const found = placesIn(text ?? '').find(({ id }) => id === place || madeFor(id, place, files));
  if (found) return { flow, place: found.id, words: found.title || found.id };
  const whole = name.includes('/') ? undefined : textOfFlow(files, name);
  return whole === undefined
    ? undefined
    : { flow: name, place: undefined, words: titleOfFlow(whole) || name };
}

/** An outcome for every municipality has the name of one behind it: `melding-venlo`. */
function madeFor(id: string, place: string, files: Files): boolean {
  if (!place.startsWith(`${id}-`)) return false;
  const towns = files.get('gemeenten.yaml') ?? files.get('gemeenten.yml') ?? '';
  return new RegExp(`^\\s+${place.slice(id.length + 1).replace(/[^a-z0-9-]/g, '.')}:`, 'm').test(towns);
}

function textOfFlow(files: Files, flow: string): string | undefined {
  const path = fileOfFlow(files, flow);
  return path === undefined ? undefined : files.get(path);
}

/** What a field is chosen from; nothing for a field that is typed, or where the pack cannot be read. */
export function choicesFor(kind: Field['kind'], view: View): readonly Named[] | undefined {
  if (kind === 'kind') return KINDS.map((one) => ({ name: one, about: one }));
  if (kind !== 'desk' && kind !== 'term') return undefined;
  const pack = view.reading?.pack;
  if (!pack) return undefined;
  if (kind === 'term') return [...pack.terms.keys()].map((id) => ({ name: id, about: id }));
  const desks = [...pack.desks.values()].map(({ id, name }) => ({ name: id, about: name }));
  return desks.sort((a, b) => a.about.localeCompare(b.about, 'nl'));
}
