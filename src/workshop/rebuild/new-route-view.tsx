import { useState } from 'preact/hooks';
import { own } from '../../flow/own';
import { partsOf, refOf } from '../../flow/path';
import type { Pack, PlaceRef } from '../../flow/types';
import { plainDate } from '../../ui/parts/long-date';
import { answersRefused, MOST_OPTIONS, nameRefused, newRoute } from '../edits/new-route';
import { isRefused } from '../edits/source-files';
import { nameFrom } from '../files/pack-paths';
import { useKeptState } from '../kept-state';
import type { View } from '../types';
import { Choice, type ChoiceGroup, Field, TaskForm } from './fields';

const EMPTY = {
  title: '',
  id: '',
  about: '',
  search: '',
  question: '',
  answers: '',
  desk: '',
  owner: '',
  source: '',
  origin: '',
  text: '',
};

type Wish = typeof EMPTY;
type Problems = Readonly<Partial<Record<keyof Wish, string>>>;

/** Makes a new route from a template: a question, an end for each answer, and an answer elsewhere that leads to it. */
export function NewRouteView(view: View) {
  const { reading, say } = view;
  if (!reading?.pack)
    return <p class="utrecht-paragraph">{say(reading ? 'rebuild.broken' : 'workshop.loading')}</p>;
  return <NewRouteForm view={view} pack={reading.pack} />;
}

function NewRouteForm({ view, pack }: { view: View; pack: Pack }) {
  const { files, say, select, go, tell, apply, today } = view;
  const [wish, setWish] = useKeptState('nieuwe-route', EMPTY);
  const [problems, setProblems] = useState<Problems>({});
  const filled: Wish = { ...wish, id: wish.id || (wish.title.trim() && nameFrom(wish.title)) };
  const field = (key: keyof Wish) => ({
    label: say(`rebuild.route.${key}`),
    value: filled[key],
    problem: problems[key],
    onValue: (value: string) => {
      setWish({ ...wish, [key]: value });
      setProblems({ ...problems, [key]: undefined });
    },
  });
  const make = () => {
    const found = problemsIn(filled, view);
    if (Object.keys(found).length > 0) return setProblems(found);
    const from = { ...atPlace(filled.origin), text: filled.text };
    const { organisation, template } = pack;
    const route = { ...filled, from, today: plainDate(today, say), help: organisation.help, template };
    const step = newRoute(files, route, say);
    if (isRefused(step)) return setProblems({ origin: say(`rebuild.refused.${step.refused}`) });
    setWish(EMPTY);
    apply(step, say('rebuild.routeMade', { name: filled.title }));
    select(filled.id, nameFrom(filled.question));
    tell(say('rebuild.routeNews', { name: filled.title }));
    go('formulier');
  };
  return (
    <>
      <h2 class="utrecht-heading-2">{say('rebuild.newRoute')}</h2>
      <TaskForm
        about={say('rebuild.newRouteAbout')}
        action={say('rebuild.newRouteDo')}
        refusal={troubleIn(problems, say)}
        onSubmit={make}
      >
        <Field {...field('title')} hint={say('rebuild.route.titleHint')} />
        <Field {...field('id')} hint={say('rebuild.route.idHint')} />
        <Field {...field('about')} hint={say('rebuild.route.aboutHint')} />
        <Field {...field('search')} hint={say('rebuild.route.searchHint')} />
        <Field {...field('question')} hint={say('rebuild.route.questionHint')} />
        <Field {...field('answers')} hint={say('rebuild.route.answersHint')} rows={3} />
        <Choice
          {...field('desk')}
          hint={say('rebuild.route.deskHint')}
          none={say('rebuild.route.chooseDesk')}
          options={desksOf(pack)}
        />
        <Field {...field('owner')} hint={say('rebuild.route.ownerHint')} />
        <Field {...field('source')} hint={say('rebuild.route.sourceHint')} />
        <Choice
          {...field('origin')}
          hint={say('rebuild.route.fromHint')}
          none={say('rebuild.route.chooseFrom')}
          groups={questionsOf(pack, say)}
        />
        <PresentAnswers pack={pack} origin={filled.origin} say={say} />
        <Field {...field('text')} hint={say('rebuild.route.textHint')} />
      </TaskForm>
    </>
  );
}

/** What people can choose already at the question that gets an answer more. */
function PresentAnswers({ pack, origin, say }: { pack: Pack; origin: PlaceRef } & Pick<View, 'say'>) {
  const { flow, place } = partsOf(origin);
  const question = own(pack.flows.get(flow)?.questions ?? {}, place);
  if (!question) return null;
  return (
    <div class="ws-note">
      <p>{say('rebuild.route.present')}</p>
      <ul>
        {question.options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** All that is not right yet, at once. */
function problemsIn(wish: Wish, { files, say }: View): Problems {
  const keys = Object.keys(EMPTY) as (keyof Wish)[];
  const empty = keys.filter((key) => wish[key].trim() === '').map((key) => [key, say('rebuild.route.empty')]);
  const refused = {
    id: wish.id === '' ? undefined : nameRefused(files, wish.id),
    answers: wish.answers.trim() === '' ? undefined : answersRefused(wish.answers),
  };
  const wrong = Object.entries(refused).flatMap(([key, word]) =>
    word ? [[key, say(`rebuild.refused.${word}`)]] : [],
  );
  return Object.fromEntries([...empty, ...wrong]);
}

function troubleIn(problems: Problems, say: View['say']): string | undefined {
  const count = Object.values(problems).filter(Boolean).length;
  return count > 0 ? say('rebuild.route.trouble', { count }) : undefined;
}

function atPlace(ref: PlaceRef) {
  const { flow, place } = partsOf(ref);
  return { flow, question: place };
}

function desksOf(pack: Pack) {
  const desks = [...pack.desks.values()].map(({ id, name }) => ({ id, text: name }));
  return desks.sort((a, b) => a.text.localeCompare(b.text, 'nl'));
}

/** The questions by flow, the first flow of all first; one that is full stands there and says so. */
function questionsOf(pack: Pack, say: View['say']): ChoiceGroup[] {
  const start = pack.organisation.start;
  const flows = [...pack.flows.values()].sort(
    (a, b) => Number(b.id === start) - Number(a.id === start) || a.title.localeCompare(b.title, 'nl'),
  );
  return flows.map(({ id: flow, title, questions }) => ({
    name: title,
    options: Object.values(questions)
      .filter(({ perMunicipality }) => !perMunicipality)
      .map(({ id, text, options }) => {
        const isFull = options.length >= MOST_OPTIONS;
        return {
          id: refOf(flow, id),
          text: isFull ? say('rebuild.route.full', { text }) : text,
          isOff: isFull,
        };
      }),
  }));
}
