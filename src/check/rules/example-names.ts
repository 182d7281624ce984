import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import { questionAt } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import { brokenFlows, isBroken } from '../broken';
import type { Context } from '../context';
import { answerSpot, isKnownQuestion, type Tried } from '../tried';

/** An example that names a question, an option or an outcome that is not there. */
export function exampleNames(context: Context): Finding[] {
  return context.tried.flatMap((tried) => {
    const questions = unknownQuestions(context, tried);
    if (questions.length > 0) return questions;
    return [...unknownOption(context, tried), ...unknownEnd(context, tried)];
  });
}

function unknownQuestions(context: Context, { example }: Tried): Finding[] {
  const { pack, table, read, at, near } = context;
  const broken = brokenFlows(read);
  return Object.keys(example.answers).flatMap((ref) => {
    const { flow, place } = partsOf(ref);
    if (isKnownQuestion(pack, ref) || broken.has(flow) || isRenamed(context, ref)) return [];
    const spot = { ...answerSpot(read, pack, example, ref), atKey: true };
    const found = at(spot, 'voorbeeld-onbekend', { naam: String(spot.path.at(-1)), vorm: 'vraag' });
    return [{ ...found, near: near(place, namesFor(flow, table.answers.keys())) }];
  });
}

function unknownOption({ pack, read, renames, at, near }: Context, { example, walk }: Tried): Finding[] {
  if (!walk.misfit) return [];
  const { named, option, known } = walk.misfit;
  const isTownless = isBroken(read, 'municipalities') && questionAt(pack.flows, walk.end)?.perMunicipality;
  if (isTownless || !hasGoodOptions(known) || renames.explains(`keuze:${walk.end}`, option)) return [];
  const values = {
    naam: option,
    vorm: 'keuze',
    vraag: partsOf(named).place,
    mag: known.slice(0, 10).join(', '),
  };
  return [
    {
      ...at(answerSpot(read, pack, example, named), 'voorbeeld-onbekend', values),
      near: near(option, known),
    },
  ];
}

/** A question without options, or with an option twice, has a letter of its own. */
function hasGoodOptions(known: readonly string[]): boolean {
  return known.length > 1 && new Set(known).size === known.length;
}

function isRenamed({ renames }: Context, ref: PlaceRef): boolean {
  const { flow, place } = partsOf(ref);
  const isFlow = renames.explains('wegwijzer', flow) || renames.explains('wegwijzer', place);
  return isFlow || renames.explains(`plek:${flow}`, place);
}

function unknownEnd(context: Context, { example }: Tried): Finding[] {
  const { pack, table, read, at, near, former } = context;
  const { flow, place } = partsOf(example.endsAt);
  const isThere = table.answers.has(former.get(example.endsAt) ?? example.endsAt);
  if (isThere || brokenFlows(read).has(flow) || isBroken(read, 'municipalities')) return [];
  if (pack.municipalities.size === 0) return [];
  if (isRenamed(context, example.endsAt)) return [];
  const spot = { ...example.spot, path: [...example.spot.path, K.endsAt] };
  const found = at(spot, 'voorbeeld-onbekend', { naam: place, vorm: 'uitkomst' });
  return [{ ...found, near: near(place, namesFor(pack.flows.has(flow) ? flow : '', table.answers.keys())) }];
}

/** The short names of a flow's own places, the complete ones of all others. */
function* namesFor(flow: string, refs: Iterable<PlaceRef>): Generator<string> {
  for (const ref of refs) yield partsOf(ref).flow === flow ? partsOf(ref).place : ref;
}
