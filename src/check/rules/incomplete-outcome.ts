import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Outcome } from '../../flow/types';
import type { Context } from '../context';
import { writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** What every outcome has to say, but one that is about danger. */
const NEEDED: readonly (readonly [string, keyof Outcome])[] = [
  [K.bring, 'bring'],
  [K.cost, 'costs'],
  [K.afterwards, 'afterwards'],
  [K.cannot, 'cannot'],
  [K.otherwise, 'otherwise'],
];

/** An outcome that leaves the visitor with a question. */
export function incompleteOutcome({ pack, read, at }: Context): Finding[] {
  return [...pack.flows.values()].flatMap((flow) =>
    [...writtenOutcomes(flow)].flatMap(([outcome, path]) => {
      if (outcome.kind === 'nood' || !pack.desks.has(outcome.desk)) return [];
      const missing = NEEDED.filter(([, name]) => outcome[name] === undefined).map(([key]) => `"${key}"`);
      if (missing.length === 0) return [];
      const values = { naam: path.at(-1) ?? '', mist: missing.join(', ') };
      return [at({ file: fileOf(read, flow.id), path, atKey: true }, 'uitkomst-onvolledig', values)];
    }),
  );
}
