import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf, refOf } from '../../flow/path';
import { ID_PATTERN } from '../../flow/schema/parts';
import type { Flow, PlaceRef } from '../../flow/types';
import { brokenFlows } from '../broken';
import type { Context } from '../context';
import type { Link } from '../links';
import { writtenId } from '../outcomes';
import { fileOf, writtenAt } from '../where';
import { unknownLinks } from './unknown-place';

type Ways = ReadonlyMap<PlaceRef, readonly PlaceRef[]>;

/**
 * Questions, outcomes and whole flows that nobody can come to from the start.
 * Of a chain that hangs loose only the first place is told: mend that one and the rest follows.
 */
export function unreachable(context: Context): Finding[] {
  const mistyped = unknownLinks(context);
  if (brokenFlows(context.read).size > 0 || mistyped.some((link) => link.kind === 'organisation')) return [];
  const ways = waysOf(context);
  const roots = context.links.filter((link) => link.kind === 'organisation').map((link) => link.to);
  const reached = spread(ways, [
    ...roots,
    ...renamedPlaces(context),
    ...behindEmpty(context),
    ...mistyped.flatMap((link) => meant(context, link)),
  ]);
  const flows = [...context.pack.flows.values()].filter(({ id }) => ID_PATTERN.test(id));
  const loose = flows.flatMap((flow) => placesOf(flow).filter((ref) => !reached.has(ref)));
  return headsOf(ways, loose)
    .map((ref) => tell(context, ref, reached))
    .filter(isFirst());
}

/** Answers and pointers together: both bring a visitor to a place. An option whose name stands twice counts too. */
function waysOf({ table, links }: Context): Ways {
  const ways = new Map([...table.answers].map(([ref, answers]) => [ref, [...answers.values()]]));
  for (const link of links) if (link.kind !== 'start') ways.get(link.from)?.push(link.to);
  return ways;
}

function spread(ways: Ways, roots: Iterable<PlaceRef>): Set<PlaceRef> {
  const reached = new Set<PlaceRef>();
  const waiting = [...roots];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (reached.has(ref)) continue;
    reached.add(ref);
    waiting.push(...(ways.get(ref) ?? []));
  }
  return reached;
}

/** Where a mistyped line may have meant to go: the names alike, else any place of that flow. It has a letter of its own. */
function meant({ pack, read, table, near }: Context, link: Link): PlaceRef[] {
  const flow = pack.flows.get(partsOf(link.to).flow) ?? pack.flows.get(partsOf(link.from).flow);
  const own = flow ? placesOf(flow) : [];
  const known = [...own.map((ref) => partsOf(ref).place), ...pack.flows.keys(), ...table.answers.keys()];
  const names = near(writtenAt(read, link.spot), known);
  if (names.length === 0) return own;
  return names.flatMap((name) => [pack.flows.get(name)?.start ?? name, refOf(flow?.id ?? '', name)]);
}

/** Whatever a question without options was meant to lead to; it has a letter of its own. */
function behindEmpty({ pack }: Context): PlaceRef[] {
  return [...pack.flows.values()].flatMap((flow) => {
    const isEmpty = Object.values(flow.questions).some((question) => question.options.length === 0);
    return isEmpty ? placesOf(flow) : [];
  });
}

/** A place that lines look for under its former name is as good as reached. */
function renamedPlaces({ pack, renames }: Context): PlaceRef[] {
  return renames.all.flatMap(({ scope, to }) => {
    if (scope === 'wegwijzer') return pack.flows.get(to)?.start ?? [];
    return scope.startsWith('plek:') ? refOf(scope.slice('plek:'.length), to) : [];
  });
}

function placesOf(flow: Flow): PlaceRef[] {
  return [...Object.keys(flow.questions), ...Object.keys(flow.outcomes)].map((id) => refOf(flow.id, id));
}

/** The loose places to which no other loose place leads; of those that lead round to each other the first. */
function headsOf(ways: Ways, loose: readonly PlaceRef[]): PlaceRef[] {
  const led = new Set(loose.flatMap((ref) => (ways.get(ref) ?? []).filter((next) => next !== ref)));
  const heads = loose.filter((ref) => !led.has(ref));
  const told = spread(ways, heads);
  for (const ref of loose) {
    if (told.has(ref)) continue;
    heads.push(ref);
    for (const one of spread(ways, [ref])) told.add(one);
  }
  return heads;
}

function tell(context: Context, ref: PlaceRef, reached: ReadonlySet<PlaceRef>): Finding {
  const { flow: id, place } = partsOf(ref);
  const flow = context.pack.flows.get(id);
  const file = fileOf(context.read, id);
  if (flow && !placesOf(flow).some((one) => reached.has(one))) {
    return context.at({ file, path: [K.title], atKey: true }, 'onbereikbare-wegwijzer', { naam: id });
  }
  const outcome = flow?.outcomes[place];
  const written = outcome ? writtenId(outcome) : place;
  const spot = { file, path: [outcome ? K.outcomes : K.questions, written], atKey: true };
  return context.at(spot, 'onbereikbaar', { naam: written, wat: outcome ? 'uitkomst' : 'vraag' });
}

/** A template and a whole flow are told once. */
function isFirst(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return ({ file, start }) => !seen.has(`${file}:${start}`) && Boolean(seen.add(`${file}:${start}`));
}
