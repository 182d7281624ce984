import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** An outcome or a finder that names a term of law that is not there. */
export function unknownTerm(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'terms')) return [];
  return termNamings(context).flatMap(({ term, spot }) => {
    if (pack.terms.has(term)) return [];
    return [
      {
        ...context.at(spot, 'onbekende-termijn', { naam: term }),
        near: context.near(term, pack.terms.keys()),
      },
    ];
  });
}

/** Every line that names a term, outside running text. */
export function termNamings({ pack, read }: Context): { term: string; spot: Spot }[] {
  return [...pack.flows.values()].flatMap((flow) => {
    const file = fileOf(read, flow.id);
    const outcomes = [...writtenOutcomes(flow)].flatMap(([outcome, path]) =>
      outcome.term === undefined ? [] : [{ term: outcome.term, spot: { file, path: [...path, K.term] } }],
    );
    const finders = Object.values(flow.questions).flatMap(({ id, finder }) =>
      finder?.by === 'date'
        ? [{ term: finder.term, spot: { file, path: [K.questions, id, K.finder, K.term] } }]
        : [],
    );
    return [...finders, ...outcomes];
  });
}
