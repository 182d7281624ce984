import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { refOf } from '../flow/path';
import type { ReadPack } from '../flow/read-pack';
import { type Flow, type OptionId, type Pack, type PlaceRef, type Question, UNSURE } from '../flow/types';
import { pointersOf, writtenOutcomes } from './outcomes';
import { fileOf, organisationFile } from './where';

/** One line in a file that sends the visitor to a place. */
export interface Link {
  readonly from: PlaceRef;
  readonly to: PlaceRef;
  readonly spot: Spot;
  /** An answer moves the visitor on; a pointer (`ook`, `helpt het niet`) only offers a next step. */
  readonly kind: 'answer' | 'pointer' | 'start' | 'organisation';
  /** The answer that the line belongs to. */
  readonly option?: OptionId;
  /** Set when the line stands for one place for each municipality. */
  readonly isPerMunicipality?: true;
  /** In the author's words: `keuze "n-weg"`, `regel "weet ik niet"`. */
  readonly name: string;
}

/** Every line in a pack that sends the visitor somewhere; those made from a template count once. */
export function linksOf(pack: Pack, read: ReadPack): Link[] {
  return [
    ...organisationLinks(pack, organisationFile(read)),
    ...[...pack.flows.values()].flatMap((flow) => flowLinks(flow, fileOf(read, flow.id))),
  ];
}

function organisationLinks({ organisation, flows }: Pack, file: string): Link[] {
  const link = (to: PlaceRef, path: string[]): Link => {
    return { from: '', to, spot: { file, path }, kind: 'organisation', name: line(path.at(-1) ?? '') };
  };
  const start = flows.get(organisation.start)?.start ?? refOf(organisation.start, '');
  return [
    link(start, [K.startFlow]),
    link(organisation.help, [K.help]),
    link(organisation.emergency.more, [K.emergency, K.more]),
  ];
}

function flowLinks(flow: Flow, file: string): Link[] {
  const start: Link = {
    from: refOf(flow.id, ''),
    to: flow.start,
    spot: { file, path: [K.start] },
    kind: 'start',
    name: line(K.start),
  };
  const questions = Object.values(flow.questions).flatMap((question) => questionLinks(flow, question, file));
  return [start, ...questions, ...pointerLinks(flow, file)];
}

function questionLinks(flow: Flow, question: Question, file: string): Link[] {
  const from = refOf(flow.id, question.id);
  const link = (to: PlaceRef, steps: (string | number)[], name: string): Link => {
    return {
      from,
      to,
      spot: { file, path: [K.questions, question.id, ...steps, K.goTo] },
      kind: 'answer',
      name,
    };
  };
  const unsure = { ...link(question.unsure.goTo, [K.unsure], line(K.unsure)), option: UNSURE };
  const [first] = question.options;
  if (question.perMunicipality)
    return first
      ? [{ ...link(first.goTo, [], line(K.optionsFrom)), isPerMunicipality: true }, unsure]
      : [unsure];
  return [
    ...question.options.map((one, index) => ({
      ...link(one.goTo, [K.options, index], `keuze "${one.id}"`),
      option: one.id,
    })),
    unsure,
  ];
}

function pointerLinks(flow: Flow, file: string): Link[] {
  return [...writtenOutcomes(flow)].flatMap(([outcome, path]) =>
    [...pointersOf(outcome, path)].flatMap(([pointer, at]): Link[] => {
      if (pointer.goTo === undefined) return [];
      const from = refOf(flow.id, outcome.id);
      const name = line(String(at.findLast((step) => typeof step === 'string') ?? ''));
      return [{ from, to: pointer.goTo, spot: { file, path: [...at, K.goTo] }, kind: 'pointer', name }];
    }),
  );
}

function line(key: string): string {
  return `regel "${key}"`;
}
