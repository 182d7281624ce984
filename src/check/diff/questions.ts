import { partsOf, refOf } from '../../flow/path';
import { outcomeAt, questionAt } from '../../flow/table';
import {
  type Option,
  type OptionId,
  type Pack,
  type PlaceRef,
  type Question,
  UNSURE,
} from '../../flow/types';
import { writtenId } from '../outcomes';
import { named } from './named';
import { isSameTarget, keptFlows, keptQuestions, type Names } from './names';
import type { NamedOption, NamedPlace, OptionRetarget, PackDiff } from './types';

/** Stands for every option of a question that asks for the municipality. */
const EVERY_TOWN: OptionId = 'gemeenten';

/** Which questions are new, gone or have a new name, in flows that are there in both. */
export function compareQuestions(names: Names): PackDiff['questions'] {
  const { before, after } = names;
  const kept = keptQuestions(names);
  const stillThere = new Set(kept.map(({ ref }) => names.then(ref)));
  const isKept = new Set(kept.map(({ ref }) => ref));
  const refs = (side: 'was' | 'is') =>
    keptFlows(names).flatMap((pair) => Object.keys(pair[side].questions).map((id) => refOf(pair.is.id, id)));
  return {
    added: refs('is')
      .filter((ref) => !isKept.has(ref))
      .map((ref) => named(after, ref)),
    gone: refs('was')
      .filter((ref) => !stillThere.has(ref))
      .map((ref) => named(before, ref)),
    renamed: kept
      .filter(({ was, is }) => was.id !== is.id)
      .map(({ ref, was }) => ({ from: was.id, to: named(after, ref) })),
  };
}

/** Which options of the same question are new, gone, have a new name or lead elsewhere. */
export function compareOptions(names: Names): PackDiff['options'] {
  const found = {
    added: [] as NamedOption[],
    gone: [] as NamedOption[],
    renamed: [] as { from: string; to: NamedOption }[],
    elsewhere: [] as OptionRetarget[],
  };
  for (const { ref, was, is } of keptQuestions(names)) {
    const question = named(names.after, ref);
    const old = new Map(writtenOptions(names.before, was).map((one) => [one.id, one]));
    for (const option of writtenOptions(names.after, is)) {
      const before = old.get(names.optionThen(ref, option.id));
      const to = nameOf(question, option);
      if (!before) found.added.push(to);
      else {
        old.delete(before.id);
        if (before.id !== option.id) found.renamed.push({ from: before.id, to });
        found.elsewhere.push(...retargets(names, question, before, option));
      }
    }
    found.gone.push(...[...old.values()].map((option) => nameOf(question, option)));
  }
  return found;
}

type WrittenOption = Pick<Option, 'id' | 'text' | 'goTo'>;

function nameOf(question: NamedPlace, { id, text }: WrittenOption): NamedOption {
  return { question, option: id, text };
}

/** The answers as the author wrote them: "weet ik niet" too, those made for each municipality as one. */
function writtenOptions(pack: Pack, question: Question): WrittenOption[] {
  const unsure = { id: UNSURE, text: 'Weet ik niet', goTo: question.unsure.goTo };
  const [first] = question.options;
  if (!question.perMunicipality || !first) return [...question.options, unsure];
  return [{ id: EVERY_TOWN, text: 'elke gemeente', goTo: writtenRef(pack, first.goTo) }, unsure];
}

function retargets(
  names: Names,
  question: NamedPlace,
  was: WrittenOption,
  is: WrittenOption,
): OptionRetarget[] {
  const isSame =
    is.id === EVERY_TOWN ? sameTemplate(names, was.goTo, is.goTo) : isSameTarget(names, was.goTo, is.goTo);
  if (isSame) return [];
  const [from, to] = [named(names.before, was.goTo), named(names.after, is.goTo)];
  return [{ ...nameOf(question, is), from, to }];
}

/** Templates keep their former names too. */
function sameTemplate({ after }: Names, was: PlaceRef, is: PlaceRef): boolean {
  if (was === is) return true;
  const { flow, place } = partsOf(is);
  const template = after.flows.get(flow)?.templates.find((one) => one.id === place);
  return template?.formerly.some((old) => refOf(flow, old) === was) ?? false;
}

function writtenRef({ flows }: Pack, ref: PlaceRef): PlaceRef {
  if (questionAt(flows, ref)) return ref;
  const outcome = outcomeAt(flows, ref);
  return outcome ? refOf(partsOf(ref).flow, writtenId(outcome)) : ref;
}
