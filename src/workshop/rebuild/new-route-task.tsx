import { useState } from 'preact/hooks';
import { partsOf, refOf } from '../../flow/path';
import type { Pack } from '../../flow/types';
import { plainDate } from '../../ui/parts/long-date';
import { newRoute } from '../edits/new-route';
import type { View } from '../types';
import { Choice, Field, Task } from './fields';
import { useStep } from './use-step';

const EMPTY = {
  title: '',
  id: '',
  about: '',
  search: '',
  question: '',
  first: '',
  second: '',
  desk: '',
  owner: '',
  source: '',
  origin: '',
  text: '',
};

type Wish = typeof EMPTY;

/** Makes a new route from a template: one question, two ends, and an answer that leads to it. */
export function NewRouteTask({ view, pack }: { view: View; pack: Pack }) {
  const { files, say, select, today } = view;
  const [wish, setWish] = useState(EMPTY);
  const { take, refusal } = useStep(view);
  const filled: Wish = { ...wish, id: wish.id || nameFrom(wish.title) };
  const field = (key: keyof Wish) => ({
    label: say(`rebuild.route.${key}`),
    value: filled[key],
    onValue: (value: string) => setWish({ ...wish, [key]: value }),
  });
  const make = () => {
    const from = { ...atPlace(wish.origin), text: wish.text };
    const route = { ...filled, from, today: plainDate(today, say), help: pack.organisation.help };
    if (!take(newRoute(files, route, say), say('rebuild.routeMade', { name: filled.title }))) return;
    setWish(EMPTY);
    select(filled.id);
  };
  return (
    <Task
      title={say('rebuild.newRoute')}
      about={say('rebuild.newRouteAbout')}
      action={say('rebuild.newRouteDo')}
      isReady={Object.values(filled).every((value) => value.trim() !== '')}
      refusal={refusal}
      onSubmit={make}
    >
      <Field {...field('title')} hint={say('rebuild.route.titleHint')} />
      <Field {...field('id')} hint={say('rebuild.nameHint')} />
      <Field {...field('about')} hint={say('rebuild.route.aboutHint')} />
      <Field {...field('search')} hint={say('rebuild.route.searchHint')} />
      <Field {...field('question')} />
      <Field {...field('first')} />
      <Field {...field('second')} />
      <Choice {...field('desk')} none={say('rebuild.route.chooseDesk')} options={desksOf(pack)} />
      <Field {...field('owner')} hint={say('rebuild.route.ownerHint')} />
      <Field {...field('source')} hint={say('rebuild.route.sourceHint')} />
      <Choice
        {...field('origin')}
        hint={say('rebuild.route.fromHint')}
        none={say('rebuild.route.chooseFrom')}
        options={questionsOf(pack)}
      />
      <Field {...field('text')} />
    </Task>
  );
}

/** A short name out of a title: `Een boom, over de weg` → `een-boom-over-de-weg`. */
function nameFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function atPlace(ref: string) {
  const { flow, place } = partsOf(ref);
  return { flow, question: place };
}

function desksOf(pack: Pack) {
  const desks = [...pack.desks.values()].map(({ id, name }) => ({ id, text: name }));
  return desks.sort((a, b) => a.text.localeCompare(b.text, 'nl'));
}

/** The questions that can have one answer more, the first question of all first. */
function questionsOf(pack: Pack) {
  const start = pack.organisation.start;
  const flows = [...pack.flows.values()].sort((a, b) => Number(b.id === start) - Number(a.id === start));
  return flows.flatMap(({ id: flow, title, questions }) =>
    Object.values(questions)
      .filter(({ perMunicipality }) => !perMunicipality)
      .map(({ id, text }) => ({ id: refOf(flow, id), text: `${text} (${title})` })),
  );
}
