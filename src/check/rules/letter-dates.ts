import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { refOf } from '../../flow/path';
import { brokenFlows } from '../broken';
import type { Context } from '../context';
import { letterFields } from '../letters';

/** A field that takes over a date from a question that asks for none. */
export function letterDates(context: Context): Finding[] {
  const { pack, read, at, near } = context;
  const broken = brokenFlows(read);
  const dated = new Set(
    [...pack.flows.values()].flatMap((flow) =>
      Object.values(flow.questions).flatMap((one) =>
        one.finder?.by === 'date' ? [refOf(flow.id, one.id)] : [],
      ),
    ),
  );
  return letterFields(pack, read).flatMap(({ field, spot }) =>
    (field.takeFrom ?? []).flatMap((ref, index) => {
      if (dated.has(ref) || broken.has(ref.split('/')[0] ?? '')) return [];
      const found = at({ ...spot, path: [...spot.path, K.takeFrom, index] }, 'neem-over-fout', { naam: ref });
      return [{ ...found, near: near(ref, dated) }];
    }),
  );
}
