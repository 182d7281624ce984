import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf, refOf } from '../../flow/path';
import { outcomeAt, predecessors, questionAt } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import { brokenFlows, isBroken } from '../broken';
import type { Context } from '../context';
import { type Tried, tryExamples, writtenQuestion } from '../tried';
import type { Step } from '../walk';
import { fileOf } from '../where';

/** An example that ends elsewhere, stops on the way, or names what is not there. */
export function examples(context: Context): Finding[] {
  const culprit = culpritFinder(context);
  const former = formerOutcomes(context);
  return tryExamples(context.pack).flatMap((tried) => judge(context, tried, culprit, former));
}

type CulpritFinder = (tried: Tried) => Step | undefined;
type Former = ReadonlyMap<PlaceRef, PlaceRef>;

function judge(context: Context, tried: Tried, culprit: CulpritFinder, former: Former): Finding[] {
  const { pack, table } = context;
  const { example, walk } = tried;
  const wanted = former.get(example.endsAt) ?? example.endsAt;
  const unknown = unknownNames(context, tried);
  if (unknown.length > 0) return unknown;
  if (!table.answers.has(walk.end) || isBrokenEnd(context, wanted)) return [];
  if (!table.answers.has(wanted)) return [unknownEnd(context, tried)];
  if (walk.end === wanted)
    return questionAt(pack.flows, wanted) ? [stopped(context, tried)] : neverAsked(context, tried);
  if (!outcomeAt(pack.flows, walk.end)) return [stopped(context, tried)];
  const step = culprit(tried) ?? walk.steps.at(-1);
  const spot = { ...example.spot, path: [...example.spot.path, K.endsAt] };
  return [
    context.at(spot, 'voorbeeld-komt-elders-uit', {
      plek: walk.end,
      wens: wanted,
      ...culpritValues(context, step),
    }),
  ];
}

function isBrokenEnd({ read, pack }: Context, wanted: PlaceRef): boolean {
  const isTownless = isBroken(read, 'municipalities') && !outcomeAt(pack.flows, wanted);
  return brokenFlows(read).has(partsOf(wanted).flow) || isTownless;
}

/** Answers to questions, or with options, that do not exist. */
function unknownNames(context: Context, { example, walk }: Tried): Finding[] {
  const { pack, table, read } = context;
  const broken = brokenFlows(read);
  const path = [...example.spot.path, K.answers];
  const at = (ref: PlaceRef) => ({
    ...example.spot,
    path: [...path, writtenQuestion(read, pack, example, ref)],
  });
  const questions = Object.keys(example.answers).flatMap((ref) => {
    if (questionAt(pack.flows, ref) || isFormer(context, ref) || broken.has(partsOf(ref).flow)) return [];
    const found = context.at({ ...at(ref), atKey: true }, 'voorbeeld-onbekend', {
      naam: writtenQuestion(read, pack, example, ref),
      vorm: 'vraag',
    });
    return [
      {
        ...found,
        near: context.near(partsOf(ref).place, placesLike(table.answers.keys(), partsOf(ref).flow)),
      },
    ];
  });
  const isTownless = isBroken(read, 'municipalities') && questionAt(pack.flows, walk.end)?.perMunicipality;
  if (!walk.misfit || questions.length > 0 || isTownless) return questions;
  const { named, option, known } = walk.misfit;
  const found = context.at(at(named), 'voorbeeld-onbekend', {
    naam: option,
    vorm: 'keuze',
    vraag: partsOf(named).place,
    mag: known.slice(0, 10).join(', '),
  });
  return [{ ...found, near: context.near(option, known) }];
}

function* placesLike(refs: Iterable<PlaceRef>, flow: string): Generator<string> {
  for (const ref of refs) yield partsOf(ref).flow === flow ? partsOf(ref).place : ref;
}

function isFormer({ pack }: Context, ref: PlaceRef): boolean {
  const { flow, place } = partsOf(ref);
  return Object.values(pack.flows.get(flow)?.questions ?? {}).some((question) =>
    question.formerly.includes(place),
  );
}

function unknownEnd(context: Context, { example }: Tried): Finding {
  const { pack, table } = context;
  const { flow, place } = partsOf(example.endsAt);
  const found = context.at(
    { ...example.spot, path: [...example.spot.path, K.endsAt] },
    'voorbeeld-onbekend',
    { naam: place, vorm: 'uitkomst' },
  );
  const known = pack.flows.has(flow)
    ? [...placesLike(table.answers.keys(), flow)]
    : [...table.answers.keys()];
  return { ...found, near: context.near(place, known) };
}

function stopped(context: Context, { example, walk }: Tried): Finding {
  return context.at(
    { ...example.spot, path: [...example.spot.path, K.answers], atKey: true },
    'voorbeeld-stopt',
    { vraag: walk.end },
  );
}

/** Answers that the example gives, to questions it does not come past. */
function neverAsked(context: Context, { example, walk }: Tried): Finding[] {
  const asked = new Set(walk.steps.map((step) => step.named));
  return Object.keys(example.answers).flatMap((ref) => {
    if (asked.has(ref)) return [];
    const key = writtenQuestion(context.read, context.pack, example, ref);
    const spot = { ...example.spot, path: [...example.spot.path, K.answers, key], atKey: true };
    return [context.at(spot, 'voorbeeld-niet-gevraagd', { vraag: key })];
  });
}

function culpritValues({ read, links }: Context, step: Step | undefined): Record<string, string> {
  if (!step) return {};
  const { flow, place } = partsOf(step.question);
  const link = links.find((one) => one.from === step.question && one.to === step.to);
  return { vraag: place, keuze: step.option, waar: link?.spot.file ?? fileOf(read, flow) };
}

/** The outcomes that were renamed, by their former names. */
function formerOutcomes({ pack }: Context): Former {
  const former = new Map<PlaceRef, PlaceRef>();
  for (const flow of pack.flows.values()) {
    for (const one of Object.values(flow.outcomes))
      for (const old of one.formerly) former.set(refOf(flow.id, old), refOf(flow.id, one.id));
  }
  return former;
}

/** Finding the answer that led astray takes a search; with this many stray examples the last answer will do. */
const MOST_SEARCHES = 100;

/** The first answer after which the wanted end could no longer be reached. */
function culpritFinder({ table }: Context): CulpritFinder {
  const before = predecessors(table);
  let searches = 0;
  return ({ example, walk }) => {
    if (searches++ >= MOST_SEARCHES) return undefined;
    const leading = new Set([example.endsAt]);
    for (const ref of leading) for (const previous of before.get(ref) ?? []) leading.add(previous);
    return walk.steps.find((step) => !leading.has(step.to));
  };
}
