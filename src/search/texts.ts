import { partsOf, refOf } from '../flow/path';
import { answersOf, questionAt } from '../flow/table';
import type { Example, Flow, Option, Pack, PlaceRef, Question } from '../flow/types';
import type { SearchText } from './types';

/** Every text of a pack by which a question can be found, with the question it leads to. */
export function textsOf(pack: Pack, doors: ReadonlySet<PlaceRef>): SearchText[] {
  const flows = [...pack.flows.values()];
  const own = flows.flatMap((flow) => [aboutFlow(flow), ...aboutQuestions(pack, flow, doors)]);
  const examples = [...flows.flatMap((flow) => flow.examples), ...pack.examples];
  const stories = examples.flatMap((example) => aboutStory(pack, example, doors));
  return [...own, ...stories, ...aboutTowns(pack)].filter(({ place }) => place !== organisationStart(pack));
}

/** The place to begin for who does not know: it is offered always, so never found. */
function organisationStart(pack: Pack): PlaceRef | undefined {
  return pack.flows.get(pack.organisation.start)?.start;
}

function aboutFlow({ start, title, about, search }: Flow): SearchText {
  return { place: start, source: 'flow', text: [title, about, ...search].join('. ') };
}

function aboutQuestions(pack: Pack, flow: Flow, doors: ReadonlySet<PlaceRef>): SearchText[] {
  return Object.values(flow.questions).flatMap((question) => {
    const ref = refOf(flow.id, question.id);
    const at = doors.has(ref) ? ref : flow.start;
    const text = [question.text, ...(question.hint ?? [])].join('. ');
    const options = question.perMunicipality ? [] : question.options;
    return [
      { place: at, source: 'question', text },
      ...options.map((option) => aboutOption(pack, option, at, doors)),
    ] as SearchText[];
  });
}

/** An answer leads to the question behind it; when an outcome stands there, to the question it answers. */
function aboutOption(
  pack: Pack,
  { text, hint, goTo }: Option,
  at: PlaceRef,
  doors: ReadonlySet<PlaceRef>,
): SearchText {
  const { flow, place } = partsOf(goTo);
  const outcome = pack.flows.get(flow)?.outcomes[place];
  const desk = outcome && pack.desks.get(outcome.desk);
  const behind = questionAt(pack.flows, goTo);
  const isElsewhere = doors.has(goTo) || isDanger(pack, goTo);
  const words = [text, hint, outcome?.title, desk?.name, ...(desk?.about ?? []), behind?.text];
  return { place: isElsewhere ? goTo : at, source: 'option', text: words.filter(Boolean).join('. ') };
}

/** A story leads to the last place on its way where a visit may begin. */
function aboutStory(pack: Pack, example: Example, doors: ReadonlySet<PlaceRef>): SearchText[] {
  const way = wayOf(pack, example);
  const end = way.at(-1) ?? example.from;
  const last = isDanger(pack, end) ? end : way.findLast((ref) => doors.has(ref));
  return last === undefined ? [] : [{ place: last, source: 'story', text: example.story.join(' ') }];
}

/** Every place that an example comes to. */
function wayOf(pack: Pack, { from, answers }: Example): PlaceRef[] {
  const way: PlaceRef[] = [];
  for (let ref: PlaceRef | undefined = from; ref !== undefined && !way.includes(ref); ) {
    way.push(ref);
    const question = questionAt(pack.flows, ref);
    ref = question && answersOf(question).get(answers[ref] ?? '');
  }
  return way;
}

/** The name of a place leads to the flow that asks for municipalities the most. */
function aboutTowns(pack: Pack): SearchText[] {
  const asking = (flow: Flow) =>
    Object.values(flow.questions).filter((one: Question) => one.perMunicipality).length;
  const [flow] = [...pack.flows.values()].sort((a, b) => asking(b) - asking(a));
  if (!flow || asking(flow) === 0) return [];
  return [...pack.municipalities.values()].map(({ name, places }) => ({
    place: flow.start,
    source: 'town',
    text: [name, ...places].join(', '),
  }));
}

/** Does a place stand in the flow about emergencies? */
export function isDanger({ organisation }: Pack, place: PlaceRef): boolean {
  return partsOf(place).flow === partsOf(organisation.emergency.more).flow;
}
