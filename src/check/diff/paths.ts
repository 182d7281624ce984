import { partsOf, refOf } from '../../flow/path';
import { askedBefore, outcomeAt, type Table, tableOf } from '../../flow/table';
import type { Pack, PlaceRef } from '../../flow/types';
import { pointersOf, writtenId } from '../outcomes';
import { named } from './named';
import { keptFlows, type Names } from './names';
import type { LongerPath, PackDiff, StartRetarget } from './types';

/** What changes along the ways: where flows begin, which ways got longer, which outcomes nobody reaches any more. */
export function comparePaths(
  names: Names,
): Pick<PackDiff, 'starts' | 'longer'> & Pick<PackDiff['outcomes'], 'unreached'> {
  const tables = { was: tableOf(names.before.flows), is: tableOf(names.after.flows) };
  return {
    starts: movedStarts(names),
    longer: longerPaths(names, tables),
    unreached: unreached(names, tables),
  };
}

interface Tables {
  readonly was: Table;
  readonly is: Table;
}

function movedStarts(names: Names): StartRetarget[] {
  const { before, after } = names;
  const [was, is] = [before.organisation, after.organisation];
  const moved = (name: string, from: PlaceRef, to: PlaceRef): StartRetarget[] =>
    names.now(from) === to ? [] : [{ name, from: named(before, from), to: named(after, to) }];
  const flows = keptFlows(names).flatMap((pair) => moved(pair.is.id, pair.was.start, pair.is.start));
  const front = was.start === is.start ? [] : moved('begin', startOf(before), startOf(after));
  const fixed = [
    ...moved('hulp', was.help, is.help),
    ...moved('nood', was.emergency.more, is.emergency.more),
  ].filter((one) => !flows.some(({ from, to }) => from.ref === one.from.ref && to.ref === one.to.ref));
  return [...front, ...fixed, ...flows];
}

function longerPaths(names: Names, { was, is }: Tables): LongerPath[] {
  const { before, after } = names;
  const [old, present] = [askedBefore(was, startOf(before)), askedBefore(is, startOf(after))];
  const found = new Map<PlaceRef, LongerPath>();
  for (const [ref, { most: to }] of present) {
    const from = old.get(names.then(ref))?.most;
    if (from === undefined || to <= from || !outcomeAt(after.flows, ref)) continue;
    const outcome = named(after, ref);
    if (!found.has(outcome.ref)) found.set(outcome.ref, { outcome, from, to });
  }
  return [...found.values()].sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Outcomes that could be reached, are still there, and that no way leads to now. */
function unreached(names: Names, { was, is }: Tables): PackDiff['outcomes']['unreached'] {
  const { before, after } = names;
  const [old, present] = [reached(before, was), reached(after, is)];
  const refs = [...after.flows.values()].flatMap((flow) =>
    Object.keys(flow.outcomes).map((id) => refOf(flow.id, id)),
  );
  const lost = refs.filter((ref) => old.has(names.then(ref)) && !present.has(ref));
  return [...new Map(lost.map((ref) => [writtenRef(after, ref), named(after, ref)])).values()];
}

/** Answers and pointers both bring a visitor to a place. */
function reached(pack: Pack, table: Table): Set<PlaceRef> {
  const { help, emergency } = pack.organisation;
  const seen = new Set<PlaceRef>();
  const waiting = [startOf(pack), help, emergency.more];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (seen.has(ref) || !table.answers.has(ref)) continue;
    seen.add(ref);
    const outcome = outcomeAt(pack.flows, ref);
    const pointed = outcome ? [...pointersOf(outcome, [])].flatMap(([{ goTo }]) => goTo ?? []) : [];
    waiting.push(...(table.answers.get(ref)?.values() ?? []), ...pointed);
  }
  return seen;
}

function startOf({ flows, organisation }: Pack): PlaceRef {
  return flows.get(organisation.start)?.start ?? '';
}

function writtenRef({ flows }: Pack, ref: PlaceRef): PlaceRef {
  const outcome = outcomeAt(flows, ref);
  return outcome ? refOf(partsOf(ref).flow, writtenId(outcome)) : ref;
}
