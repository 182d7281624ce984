import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Context } from '../context';
import { writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** A term for the answer of a desk from which no visitor can count: it asks for no date, or binds somebody else. */
export function answerTerms({ pack, read, at }: Context): Finding[] {
  return [...pack.flows.values()].flatMap((flow) =>
    [...writtenOutcomes(flow)].flatMap(([outcome, path]) =>
      (outcome.answerTerms ?? []).flatMap((name, index) => {
        const term = pack.terms.get(name);
        if (!term || (term.ask !== undefined && term.binds === 'desk')) return [];
        const spot = { file: fileOf(read, flow.id), path: [...path, K.answerTerms, index] };
        return [at(spot, 'antwoord-zonder-vraag', { naam: name })];
      }),
    ),
  );
}
