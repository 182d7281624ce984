import { PLACEHOLDER } from '../flow/fill-in';
import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { own } from '../flow/own';
import { partsOf, refOf } from '../flow/path';
import { flowIdOf, type ReadPack } from '../flow/read-pack';
import {
  type Example,
  type Flow,
  type FlowId,
  type Pack,
  type PlaceRef,
  type Question,
  UNSURE,
} from '../flow/types';
import { factSpot } from './facts';
import type { Link } from './links';
import { deskNamings, termNamings } from './namings';
import { writtenId, writtenOutcomes } from './outcomes';
import type { WrittenText } from './texts';
import type { Tried } from './tried';
import { fileOf } from './where';

/** A name, and the set of names it has to be unique in: the places of a flow, the options of a question, the desks … */
export interface Mention {
  readonly scope: string;
  readonly name: string;
}

/** A thing with a name, at the name's own line. */
export interface Definition extends Mention {
  readonly spot: Spot;
  /** Names it had before. */
  readonly formerly?: readonly string[];
}

/** What names are looked for in. */
export interface Known {
  readonly pack: Pack;
  readonly read: ReadPack;
  readonly links: readonly Link[];
  readonly texts: readonly WrittenText[];
  readonly tried: readonly Tried[];
}

/** Every use of a name, known or not. */
export function mentionsIn({ pack, read, links, texts, tried }: Known): Mention[] {
  return [
    ...links.flatMap((link) => placeMentions(pack, link.to, partsOf(link.from).flow)),
    ...tried.flatMap(({ example }) => exampleMentions(pack, example)),
    ...tried.flatMap(optionMentions),
    ...deskNamings(pack, read).map(({ name }) => ({ scope: 'loket', name })),
    ...termNamings(pack, read).map(({ name }) => ({ scope: 'feit', name })),
    ...texts.flatMap(({ text }) => factMentions(text)),
  ];
}

function exampleMentions(pack: Pack, example: Example): Mention[] {
  const refs = [example.endsAt, ...Object.keys(example.answers)];
  return refs.flatMap((ref) => placeMentions(pack, ref, flowIdOf(example.spot.file)));
}

function factMentions(text: string): Mention[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => ({ scope: 'feit', name }));
}

/** A place, by the name its author gave it. A single word that is no place here may have been the name of a flow. */
function placeMentions(pack: Pack, ref: PlaceRef, from: FlowId): Mention[] {
  const { flow, place } = partsOf(ref);
  const around = pack.flows.get(flow);
  if (!around) return [{ scope: 'wegwijzer', name: flow }];
  const outcome = own(around.outcomes, place);
  const here = outcome?.madeFor
    ? { scope: `sjabloon:${flow}`, name: writtenId(outcome) }
    : { scope: `plek:${flow}`, name: place };
  if (!outcome && !own(around.questions, place)) return [here, { scope: 'wegwijzer', name: place }];
  return flow === from ? [here] : [here, { scope: 'wegwijzer', name: flow }];
}

/** The options that an example takes; "weet ik niet" has no name of an author's making. */
function optionMentions({ walk }: Tried): Mention[] {
  const given = walk.steps.map(({ question, option }) => ({ question, option }));
  if (walk.misfit) given.push({ question: walk.end, option: walk.misfit.option });
  return given
    .filter(({ option }) => option !== UNSURE)
    .map(({ question, option }) => ({ scope: `keuze:${question}`, name: option }));
}

/** Everything that has a name of its own. */
export function definitionsIn({ pack, read }: Known): Definition[] {
  const desks = [...pack.desks.values()].filter(({ spot }) => spot.path[0] === K.desks);
  const facts = [...pack.facts.keys(), ...pack.terms.keys()];
  return [
    ...[...pack.flows.values()].flatMap((flow) => flowDefinitions(flow, fileOf(read, flow.id))),
    ...desks.map(({ id, spot }) => ({ scope: 'loket', name: id, spot: { ...spot, atKey: true } })),
    ...facts.map((name) => ({ scope: 'feit', name, spot: factSpot(read, name) })),
  ];
}

function flowDefinitions(flow: Flow, file: string): Definition[] {
  const scope = `plek:${flow.id}`;
  const questions = Object.values(flow.questions);
  const outcomes = [...writtenOutcomes(flow)];
  return [
    { scope: 'wegwijzer', name: flow.id, spot: { file, path: [K.title], atKey: true } },
    ...questions.map(({ id, formerly }) => ({
      scope,
      name: id,
      formerly,
      spot: { file, path: [K.questions, id], atKey: true },
    })),
    ...outcomes.map(([outcome, path]) => ({
      scope: outcome.madeFor ? `sjabloon:${flow.id}` : scope,
      name: writtenId(outcome),
      formerly: outcome.formerly,
      spot: { file, path, atKey: true },
    })),
    ...questions.filter((one) => !one.perMunicipality).flatMap((one) => optionDefinitions(flow, one, file)),
  ];
}

function optionDefinitions(flow: Flow, { id: question, options }: Question, file: string): Definition[] {
  const path = [K.questions, question, K.options];
  const named = options.map((option, index) => ({ ...option, index })).filter(({ id }) => id !== UNSURE);
  return named.map(({ id, formerly, index }) => {
    return {
      scope: `keuze:${refOf(flow.id, question)}`,
      name: id,
      formerly,
      spot: { file, path: [...path, index, K.id] },
    };
  });
}
