import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import type { ReadPack } from '../flow/read-pack';
import type { Desk, DeskId, Flow, Pack } from '../flow/types';
import { factSpot } from './facts';
import { offersOf, pointersOf, writtenOutcomes } from './outcomes';
import { fileOf, organisationFile } from './where';

/** One line in a file that names a desk or a term. */
export interface Naming {
  readonly name: string;
  readonly spot: Spot;
}

/** Every line that names a desk. */
export function deskNamings(pack: Pack, read: ReadPack): Naming[] {
  const { generalDesk, liaison, emergency } = pack.organisation;
  const file = organisationFile(read);
  const own = [
    { name: generalDesk, spot: { file, path: [K.generalDesk] } },
    { name: liaison, spot: { file, path: [K.liaison] } },
    { name: emergency.desk, spot: { file, path: [K.emergency, K.call] } },
  ];
  const lent = [...pack.desks.values()].flatMap(lending);
  const flows = [...pack.flows.values()].flatMap((flow) => flowNamings(flow, fileOf(read, flow.id)));
  return [...own, ...lent, ...flows];
}

/** Every line that names a term, outside running text. */
export function termNamings(pack: Pack, read: ReadPack): Naming[] {
  const flows = [...pack.flows.values()].flatMap((flow) => {
    const file = fileOf(read, flow.id);
    const outcomes = [...writtenOutcomes(flow)].flatMap(([outcome, path]) =>
      outcome.term === undefined ? [] : [{ name: outcome.term, spot: { file, path: [...path, K.term] } }],
    );
    const finders = Object.values(flow.questions).flatMap(({ id, finder }) =>
      finder?.by === 'date'
        ? [{ name: finder.term, spot: { file, path: [K.questions, id, K.finder, K.term] } }]
        : [],
    );
    return [...finders, ...outcomes, ...answerNamings(flow, file)];
  });
  return [...flows, ...relatedTerms(pack, read)];
}

function answerNamings(flow: Flow, file: string): Naming[] {
  return [...writtenOutcomes(flow)].flatMap(([{ answerTerms = [] }, path]) =>
    answerTerms.map((name, index) => ({ name, spot: { file, path: [...path, K.answerTerms, index] } })),
  );
}

/** Every line of a term that names another one. */
function relatedTerms({ terms }: Pack, read: ReadPack): Naming[] {
  return [...terms.values()].flatMap((term) => {
    const { file, path } = factSpot(read, term.id);
    const named = [
      [K.after, term.after],
      [K.extension, term.extension],
    ] as const;
    return named.flatMap(([key, name]) =>
      name === undefined ? [] : [{ name, spot: { file, path: [...path, key] } }],
    );
  });
}

function lending({ borrowsFrom, spot }: Desk): Naming[] {
  if (borrowsFrom === undefined) return [];
  return [{ name: borrowsFrom, spot: { ...spot, path: [...spot.path, K.contactFrom] } }];
}

function flowNamings(flow: Flow, file: string): Naming[] {
  return [...writtenOutcomes(flow)].flatMap(([outcome, path]) => {
    const own = outcome.madeFor ? [] : [deskAt(outcome.desk, file, path)];
    const pointed = [...pointersOf(outcome, path)].flatMap(([pointer, at]) =>
      pointer.desk === undefined ? [] : [deskAt(pointer.desk, file, at)],
    );
    const lettered = [...offersOf(outcome, path)].flatMap(([offer, at]) =>
      offer.desk === undefined ? [] : [deskAt(offer.desk, file, at)],
    );
    return [...own, ...pointed, ...lettered];
  });
}

function deskAt(name: DeskId, file: string, path: readonly (string | number)[]): Naming {
  return { name, spot: { file, path: [...path, K.desk] } };
}
