import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { letterFile } from '../letters';
import { offersOf, writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** An outcome that offers a letter nobody wrote, and a letter that no outcome offers. */
export function letterNames(context: Context): Finding[] {
  const { pack, read, at, near } = context;
  const offers = [...pack.flows.values()].flatMap((flow) =>
    [...writtenOutcomes(flow)].flatMap(([outcome, path]) =>
      [...offersOf(outcome, path)].map(([offer, where]) => ({
        name: offer.letter,
        spot: { file: fileOf(read, flow.id), path: [...where, K.letter] },
      })),
    ),
  );
  const unknown = offers.flatMap(({ name, spot }) => {
    if (pack.letters.has(name) || read.broken.has(letterFile(read, name))) return [];
    return [{ ...at(spot, 'onbekende-brief', { naam: name }), near: near(name, pack.letters.keys()) }];
  });
  if (isBroken(read, 'flow')) return unknown;
  const offered = new Set(offers.map(({ name }) => name));
  const lost = [...pack.letters.keys()].filter((id) => !offered.has(id));
  return [...unknown, ...lost.map((id) => lostLetter(context, id))];
}

function lostLetter({ read, at }: Context, id: string): Finding {
  const spot = { file: letterFile(read, id), path: [K.title], atKey: true };
  return at(spot, 'brief-zonder-uitkomst', { naam: id }, 'warning');
}
