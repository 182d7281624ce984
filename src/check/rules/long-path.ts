import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import { questionAt } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import type { Context } from '../context';
import { fileOf } from '../where';

/** More questions than this and people give up. Units: questions. */
export const MOST_QUESTIONS = 8;

/** A way from the start on which a ninth question would be asked; one letter for all that follow the same eighth. */
export function longPath(context: Context): Finding[] {
  const before = longestBefore(context);
  const ninths = [...before].filter(
    ([ref, { asked }]) => asked === MOST_QUESTIONS && questionAt(context.pack.flows, ref),
  );
  const byEighth = new Map<PlaceRef | undefined, PlaceRef[]>();
  for (const [ref, { from }] of ninths) byEighth.set(from, [...(byEighth.get(from) ?? []), ref]);
  return [...byEighth.values()].map(([first = '', ...others]) =>
    tell(context, wayTo(first, before), others.length),
  );
}

function tell({ read, at }: Context, way: readonly PlaceRef[], others: number): Finding {
  const { flow, place } = partsOf(way.at(-1) ?? '');
  const spot = { file: fileOf(read, flow), path: [K.questions, place], atKey: true };
  const meer = others > 0 ? String(others) : '';
  return at(spot, 'te-lang-pad', {
    vraag: place,
    weg: way.join(' → '),
    aantal: String(MOST_QUESTIONS + 1),
    meer,
  });
}

function wayTo(ref: PlaceRef, before: ReadonlyMap<PlaceRef, Before>): PlaceRef[] {
  const way: PlaceRef[] = [];
  for (let at: PlaceRef | undefined = ref; at !== undefined; at = before.get(at)?.from) way.unshift(at);
  return way;
}

interface Before {
  readonly asked: number;
  readonly from?: PlaceRef;
}

/** How many questions were asked before each place on the longest way from the start, and where that way came from. */
function longestBefore({ pack, table }: Context): Map<PlaceRef, Before> {
  const start = pack.flows.get(pack.organisation.start)?.start ?? '';
  const before = new Map<PlaceRef, Before>([[start, { asked: 0 }]]);
  for (const ref of table.order) {
    const here = before.get(ref);
    if (!here) continue;
    for (const next of table.answers.get(ref)?.values() ?? []) {
      if ((before.get(next)?.asked ?? -1) <= here.asked)
        before.set(next, { asked: here.asked + 1, from: ref });
    }
  }
  return before;
}
