import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { DeskId, Flow } from '../../flow/types';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { pointersOf, writtenOutcomes } from '../outcomes';
import { fileOf, organisationFile } from '../where';

/** One line in a file that names a desk. */
interface Naming {
  readonly desk: DeskId;
  readonly spot: Spot;
}

/** A line that names a desk that is not there. */
export function unknownDesk(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'desks', 'municipalities')) return [];
  return namings(context).flatMap(({ desk, spot }) => {
    if (pack.desks.has(desk)) return [];
    return [
      { ...context.at(spot, 'onbekend-loket', { naam: desk }), near: context.near(desk, pack.desks.keys()) },
    ];
  });
}

function namings({ pack, read }: Context): Naming[] {
  const { generalDesk, liaison, emergency } = pack.organisation;
  const file = organisationFile(read);
  const own = [
    { desk: generalDesk, spot: { file, path: [K.generalDesk] } },
    { desk: liaison, spot: { file, path: [K.liaison] } },
    { desk: emergency.desk, spot: { file, path: [K.emergency, K.call] } },
  ];
  const lent = [...pack.desks.values()].flatMap((desk) =>
    desk.borrowsFrom
      ? [{ desk: desk.borrowsFrom, spot: { ...desk.spot, path: [...desk.spot.path, K.contactFrom] } }]
      : [],
  );
  return [
    ...own,
    ...lent,
    ...[...pack.flows.values()].flatMap((flow) => flowNamings(flow, fileOf(read, flow.id))),
  ];
}

function flowNamings(flow: Flow, file: string): Naming[] {
  return [...writtenOutcomes(flow)].flatMap(([outcome, path]) => {
    const own = outcome.madeFor ? [] : [{ desk: outcome.desk, spot: { file, path: [...path, K.desk] } }];
    const pointed = [...pointersOf(outcome, path)].flatMap(([pointer, at]) =>
      pointer.desk === undefined ? [] : [{ desk: pointer.desk, spot: { file, path: [...at, K.desk] } }],
    );
    return [...own, ...pointed];
  });
}
