import { own } from '../../flow/own';
import { partsOf, refOf } from '../../flow/path';
import { outcomeAt, questionAt } from '../../flow/table';
import { type Flow, type OptionId, type Pack, type PlaceRef, type Question, UNSURE } from '../../flow/types';

/** An answer on an arrow. A question for each municipality has one arrow for all of them. */
export interface MapAnswer {
  readonly option: OptionId;
  /** Empty for "weet ik niet" and for all municipalities. */
  readonly text: string;
  /** Set when the answer stands for this many municipalities. */
  readonly towns?: number;
}

/** Where an arrow ends that is not drawn further. A question only when the map does not show it whole. */
export interface Leaf {
  readonly kind: 'outcome' | 'flow' | 'question' | 'nowhere';
  readonly ref: PlaceRef;
  readonly title: string;
  /** The name of the desk of an outcome. */
  readonly desk?: string;
}

/** The answers of a question that lead to the same leaf. */
export interface Row {
  readonly answers: readonly MapAnswer[];
  readonly leaf: Leaf;
}

/** A question with the ends that follow straight from it; without a question: the ends that only other flows lead to. */
export interface Block {
  readonly ref: PlaceRef;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The answers of a question that lead to the same question. */
export interface Arrow {
  readonly from: PlaceRef;
  readonly to: PlaceRef;
  readonly answers: readonly MapAnswer[];
}

/** One flow, or a part of it, as a drawing of questions with arrows between them. */
export interface MapGraph {
  readonly blocks: readonly Block[];
  readonly arrows: readonly Arrow[];
  /** How many questions the flow has. */
  readonly questions: number;
}

/** Makes the map of some questions of a flow; answers that lead to another one end at a leaf. */
export function graphOf(pack: Pack, flow: Flow, shown: ReadonlySet<PlaceRef>): MapGraph {
  const questions = Object.values(flow.questions);
  const drawn = questions.filter(({ id }) => shown.has(refOf(flow.id, id)));
  const parts = drawn.map((question) => partsOfQuestion(pack, flow, question, shown));
  const isWhole = drawn.length === questions.length;
  return {
    blocks: [...parts.map(({ block }) => block), ...(isWhole ? loose(pack, flow) : [])],
    arrows: parts.flatMap(({ arrows }) => arrows),
    questions: questions.length,
  };
}

function partsOfQuestion(pack: Pack, flow: Flow, question: Question, shown: ReadonlySet<PlaceRef>) {
  const ref = refOf(flow.id, question.id);
  const byTarget = new Map<PlaceRef, MapAnswer[]>();
  for (const { to, answer } of answersOf(pack, question))
    byTarget.set(to, [...(byTarget.get(to) ?? []), answer]);
  const all = [...byTarget].map(([to, answers]) => ({ to, answers }));
  const isDrawn = (to: PlaceRef) => shown.has(to) && questionAt(pack.flows, to) !== undefined;
  const rows = all
    .filter(({ to }) => !isDrawn(to))
    .map(({ to, answers }) => ({ answers, leaf: leafAt(pack, flow, to) }));
  const arrows = all.filter(({ to }) => isDrawn(to)).map(({ to, answers }) => ({ from: ref, to, answers }));
  return { block: { ref, title: question.text, rows }, arrows };
}

function answersOf(
  pack: Pack,
  { options, unsure, perMunicipality }: Question,
): { to: PlaceRef; answer: MapAnswer }[] {
  const [first] = options;
  const many =
    perMunicipality && first
      ? [{ to: asWritten(pack, first.goTo), answer: { option: '', text: '', towns: options.length } }]
      : options.map(({ id, text, goTo }) => ({ to: asWritten(pack, goTo), answer: { option: id, text } }));
  return [...many, { to: unsure.goTo, answer: { option: UNSURE, text: '' } }];
}

/** What was made for a municipality, under the name that its author gave it: a question may have that name too. */
function asWritten(pack: Pack, ref: PlaceRef): PlaceRef {
  const madeFor = outcomeAt(pack.flows, ref)?.madeFor;
  return madeFor ? templateRef(refOf(partsOf(ref).flow, madeFor.template)) : ref;
}

/** A template may share its name with a question; this tells them apart. */
function templateRef(ref: PlaceRef): PlaceRef {
  return `${ref}-…`;
}

/** The place that somebody means who points at a leaf: a template is shown by the first place made from it. */
export function placeOf(flow: Flow, ref: PlaceRef): PlaceRef {
  if (!ref.endsWith('-…')) return ref;
  const { place } = partsOf(ref.slice(0, -2));
  const made = Object.values(flow.outcomes).find(({ madeFor }) => madeFor?.template === place);
  return made ? refOf(flow.id, made.id) : ref;
}

function leafAt(pack: Pack, here: Flow, ref: PlaceRef): Leaf {
  const { flow: id, place } = partsOf(ref.replace(/-…$/, ''));
  const flow = pack.flows.get(id);
  const template = ref.endsWith('-…') ? flow?.templates.find((one) => one.id === place) : undefined;
  const outcome = template ?? own(flow?.outcomes ?? {}, place);
  const question = own(flow?.questions ?? {}, place);
  if (!flow || !(outcome || question)) return { kind: 'nowhere', ref, title: ref };
  const title = (outcome?.title ?? question?.text ?? '').replaceAll('%gemeente%', '…');
  if (flow !== here) return { kind: 'flow', ref, title: ref === flow.start ? flow.title : title };
  if (!outcome) return { kind: 'question', ref, title };
  const desk = pack.desks.get(outcome.desk)?.name ?? outcome.desk;
  return { kind: 'outcome', ref, title, desk };
}

/** Outcomes that no answer of this flow leads to: other flows do. */
function loose(pack: Pack, flow: Flow): Block[] {
  const reached = new Set(
    Object.values(flow.questions).flatMap((question) => answersOf(pack, question).map(({ to }) => to)),
  );
  const plain = Object.values(flow.outcomes).filter(({ madeFor }) => !madeFor);
  const refs = [
    ...plain.map(({ id }) => refOf(flow.id, id)),
    ...flow.templates.map(({ id }) => templateRef(refOf(flow.id, id))),
  ];
  const rows = refs
    .filter((ref) => !reached.has(ref))
    .map((ref) => ({ answers: [], leaf: leafAt(pack, flow, ref) }));
  return rows.length > 0 ? [{ ref: refOf(flow.id, ''), title: '', rows }] : [];
}
