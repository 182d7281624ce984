import { mayBeShown } from '../../flow/certainty';
import { PLACEHOLDER } from '../../flow/fill-in';
import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import { lacksCertainty } from '../broken';
import type { Context } from '../context';
import { factSpot } from '../facts';
import { termNamings } from '../namings';

/** A fact or term that texts use, that is not sure enough to show, and for which nothing else is written. */
export function unsureFacts(context: Context): Finding[] {
  const { pack, read } = context;
  if (lacksCertainty(read)) return [];
  const used = usedNames(context);
  const unsure = [...pack.terms.values(), ...pack.facts.values()].filter(
    (one) => !mayBeShown(one) && one.instead === undefined,
  );
  return unsure.flatMap(({ id, certainty }) => {
    const use = used.get(id);
    if (!use) return [];
    const values = { naam: id, zekerheid: certainty, gebruikt: use.file };
    return [context.at(certaintySpot(context, id), 'feit-onzeker-zonder-anders', values)];
  });
}

function usedNames(context: Context): Map<string, Spot> {
  const used = new Map<string, Spot>();
  for (const { name, spot } of termNamings(context.pack, context.read)) used.set(name, spot);
  for (const { text, spot } of context.texts)
    for (const [, name = ''] of text.matchAll(PLACEHOLDER)) used.set(name, spot);
  return used;
}

/** The line with the certainty, when the fact has one of its own. */
function certaintySpot(context: Context, id: string): Spot {
  const spot = factSpot(context.read, id);
  const own = [...spot.path, K.certainty];
  return context.read.files.get(spot.file)?.tree.hasIn(own) ? { file: spot.file, path: own } : spot;
}
