import { own } from '../../flow/own';
import { partsOf, refOf } from '../../flow/path';
import { questionAt } from '../../flow/table';
import type { Flow, OptionId, Pack, PlaceRef, Question } from '../../flow/types';

/** Which name of before is which name of now: only what keeps its former name (`heette eerder`) is the same thing. */
export interface Names {
  readonly before: Pack;
  readonly after: Pack;
  /** The present name of a place of before. */
  now(ref: PlaceRef): PlaceRef;
  /** The name that a present place had. */
  then(ref: PlaceRef): PlaceRef;
  /** The present name of an option; its question under its present name. */
  optionNow(question: PlaceRef, option: OptionId): OptionId;
  optionThen(question: PlaceRef, option: OptionId): OptionId;
}

type Pairs = Map<string, string>;

/** Lays the names of two versions of a pack beside each other. */
export function namesOf(before: Pack, after: Pack): Names {
  const places: Pairs = new Map();
  for (const flow of after.flows.values()) {
    const old = before.flows.get(flow.id);
    if (!old) continue;
    for (const [to, from] of [
      ...renames(old.questions, flow.questions),
      ...renames(old.outcomes, flow.outcomes),
    ])
      places.set(refOf(flow.id, to), refOf(flow.id, from));
  }
  const then = (ref: PlaceRef) => places.get(ref) ?? ref;
  const options = optionNames(before, after, then);
  const placesBack = turned(places);
  const optionsBack = turned(options);
  const idOf = (pairs: Pairs, question: PlaceRef, option: OptionId) =>
    pairs.get(`${question}=${option}`)?.split('=')[1] ?? option;
  return {
    before,
    after,
    then,
    now: (ref) => placesBack.get(ref) ?? ref,
    optionNow: (question, option) => idOf(optionsBack, question, option),
    optionThen: (question, option) => idOf(options, question, option),
  };
}

/** Whether two lines lead to the same place; a flow that begins elsewhere is still the same flow. */
export function isSameTarget(names: Names, from: PlaceRef, to: PlaceRef): boolean {
  return (
    names.now(from) === to || (isStart(names.before, from) && isStart(names.after, to) && sameFlow(from, to))
  );
}

/** Every flow that is there in both, with what it was. */
export function keptFlows({ before, after }: Names): { was: Flow; is: Flow }[] {
  return [...after.flows.values()].flatMap((is) => {
    const was = before.flows.get(is.id);
    return was ? [{ was, is }] : [];
  });
}

/** Every question that is there in both, with what it was. */
export function keptQuestions(names: Names): { ref: PlaceRef; was: Question; is: Question }[] {
  return keptFlows(names).flatMap(({ is: flow }) =>
    Object.values(flow.questions).flatMap((is) => {
      const ref = refOf(flow.id, is.id);
      const was = questionAt(names.before.flows, names.then(ref));
      return was ? [{ ref, was, is }] : [];
    }),
  );
}

function isStart({ flows }: Pack, ref: PlaceRef): boolean {
  return flows.get(partsOf(ref).flow)?.start === ref;
}

function sameFlow(one: PlaceRef, other: PlaceRef): boolean {
  return partsOf(one).flow === partsOf(other).flow;
}

interface Nameable {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** What has a new name: present name first. A name that is still in use was not given up. */
function renames(
  was: Readonly<Record<string, Nameable>>,
  is: Readonly<Record<string, Nameable>>,
): [string, string][] {
  return Object.values(is).flatMap(({ id, formerly }): [string, string][] => {
    if (own(was, id)) return [];
    const old = formerly.find((name) => own(was, name) && !own(is, name));
    return old === undefined ? [] : [[id, old]];
  });
}

function optionNames(before: Pack, after: Pack, then: Names['then']): Pairs {
  const pairs: Pairs = new Map();
  const byId = (question: Question) => Object.fromEntries(question.options.map((one) => [one.id, one]));
  for (const flow of after.flows.values()) {
    for (const is of Object.values(flow.questions)) {
      const ref = refOf(flow.id, is.id);
      const was = questionAt(before.flows, then(ref));
      for (const [to, from] of was ? renames(byId(was), byId(is)) : [])
        pairs.set(`${ref}=${to}`, `${ref}=${from}`);
    }
  }
  return pairs;
}

function turned(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([to, from]) => [from, to]));
}
