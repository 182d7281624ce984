import { K } from '../../flow/keys';
import { refOf } from '../../flow/path';
import type { Flow, Outcome, Pack, PlaceRef, Pointer } from '../../flow/types';
import { deskName, named } from './named';
import { isSameTarget, keptFlows, type Names } from './names';
import type { NamedPlace, OutcomeChange, PackDiff } from './types';

/** An outcome as the author wrote it, before and now. */
export interface KeptOutcome {
  readonly ref: PlaceRef;
  readonly was: Outcome;
  readonly is: Outcome;
}

/** Every outcome that is there in both; one that is made for each municipality once. */
export function keptOutcomes(names: Names): KeptOutcome[] {
  return keptFlows(names).flatMap(({ was, is: flow }) => {
    const old = written(was);
    const present = new Set(written(flow).map(({ id }) => id));
    return written(flow).flatMap((is) => {
      const same =
        old.find(({ id }) => id === is.id) ??
        old.find(({ id }) => is.formerly.includes(id) && !present.has(id));
      return same ? [{ ref: refOf(flow.id, is.id), was: same, is }] : [];
    });
  });
}

/** Which outcomes are new, gone, have a new name or do something else, in flows that are there in both. */
export function compareOutcomes(names: Names): Omit<PackDiff['outcomes'], 'unreached'> {
  const kept = keptOutcomes(names);
  const isKept = new Set(kept.map(({ is }) => is));
  const wasKept = new Set(kept.map(({ was }) => was));
  const list = (pack: Pack, flow: Flow, keep: ReadonlySet<Outcome>) =>
    written(flow)
      .filter((one) => !keep.has(one))
      .map((one) => place(pack, flow, one));
  const flows = keptFlows(names);
  return {
    added: flows.flatMap(({ is }) => list(names.after, is, isKept)),
    gone: flows.flatMap(({ was }) => list(names.before, was, wasKept)),
    renamed: kept
      .filter(({ was, is }) => was.id !== is.id)
      .map(({ ref, was, is }) => ({ from: was.id, to: title(names.after, ref, is) })),
    changed: kept.flatMap((one) => changesOf(names, one)),
  };
}

/** The outcomes of a flow as they stand in its file. */
function written(flow: Flow): Outcome[] {
  return [...Object.values(flow.outcomes).filter(({ madeFor }) => !madeFor), ...flow.templates];
}

function place(pack: Pack, flow: Flow, outcome: Outcome): NamedPlace {
  return title(pack, refOf(flow.id, outcome.id), outcome);
}

function title(pack: Pack, ref: PlaceRef, outcome: Outcome): NamedPlace {
  return { ref, text: outcome.title.replaceAll('%gemeente%', '…'), desk: deskName(pack, outcome.desk) };
}

/** What an outcome does differently: another desk, another term, another next step. */
function changesOf(names: Names, { ref, was, is }: KeptOutcome): OutcomeChange[] {
  const { before, after } = names;
  const outcome = title(after, ref, is);
  const change = (key: string, from: string | undefined, to: string | undefined): OutcomeChange[] =>
    from === to ? [] : [{ outcome, key, from: from ?? '', to: to ?? '' }];
  return [
    ...change(K.desk, deskName(before, was.desk), deskName(after, is.desk)),
    ...change(K.kind, was.kind, is.kind),
    ...change(K.term, was.term, is.term),
    ...pointerChanges(names, outcome, K.otherwise, was.otherwise, is.otherwise),
    ...alsoChanges(names, outcome, was.also, is.also),
  ];
}

/** The order of the further steps does not count, only which ones there are. */
function alsoChanges(
  names: Names,
  outcome: NamedPlace,
  was: readonly Pointer[],
  is: readonly Pointer[],
): OutcomeChange[] {
  const gone = was.filter((one) => leads(one) && !is.some((other) => isSamePointer(names, one, other)));
  const added = is.filter((one) => leads(one) && !was.some((other) => isSamePointer(names, other, one)));
  return Array.from({ length: Math.max(gone.length, added.length) }).flatMap((_, index) =>
    pointerChanges(names, outcome, K.also, gone[index], added[index]),
  );
}

/** A step of words alone is a text. */
function leads({ desk, goTo }: Pointer): boolean {
  return desk !== undefined || goTo !== undefined;
}

function pointerChanges(
  names: Names,
  outcome: NamedPlace,
  key: string,
  was: Pointer | undefined,
  is: Pointer | undefined,
): OutcomeChange[] {
  if (isSamePointer(names, was, is)) return [];
  return [{ outcome, key, from: where(names.before, was), to: where(names.after, is) }];
}

function isSamePointer(names: Names, was: Pointer | undefined, is: Pointer | undefined): boolean {
  if (was?.desk !== is?.desk) return false;
  if (was?.goTo === undefined || is?.goTo === undefined) return was?.goTo === is?.goTo;
  return isSameTarget(names, was.goTo, is.goTo);
}

function where(pack: Pack, pointer: Pointer | undefined): string {
  const place = pointer?.goTo === undefined ? [] : named(pack, pointer.goTo).text || pointer.goTo;
  return [pointer?.desk === undefined ? [] : deskName(pack, pointer.desk), place].flat().join(', ');
}
