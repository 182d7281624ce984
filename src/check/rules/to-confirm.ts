import type { Term } from '../../flow/fact-types';
import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { Desk, Way, WayKind } from '../../flow/types';
import type { Context } from '../context';
import { factSpot } from '../facts';
import { frameFile } from '../letters';
import { weigh } from '../weights';

/** Known by heart, seen long ago, uncertain: somebody has to ring and ask. */
const UNSURE: ReadonlySet<string> = new Set(['M', 'O', 'G-']);

/** What the organisation still has to confirm, each with its weight: how many visitors would be led wrong. */
export function toConfirm(context: Context): Finding[] {
  const { pack } = context;
  const weights = weigh(context);
  const desks = [...pack.desks.values()].flatMap((desk) => deskNote(context, desk, weights.desk(desk.id)));
  const facts = [...pack.facts.values(), ...pack.terms.values()];
  return [
    ...desks,
    ...facts.flatMap((fact) =>
      factNote(context, fact, factSpot(context.read, fact.id), weights.fact(fact.id)),
    ),
    ...letterKinds(context),
    ...holidayNotes(context),
  ];
}

function deskNote(context: Context, desk: Desk, weight: number): Finding[] {
  const ways = Object.entries(desk.written) as [WayKind, Way][];
  const unsure = ways.filter(([, way]) => UNSURE.has(way.certainty) || way.toConfirm);
  const question =
    questionAt(context, desk.spot) || unsure.flatMap(([, way]) => way.toConfirm ?? []).join(' ');
  if (unsure.length === 0 && question === '') return [];
  const values = {
    wat: `${desk.name}: ${unsure.map(([, way]) => way.value).join(', ') || '…'}`,
    zekerheid: [...new Set(unsure.map(([, way]) => way.certainty))].join(' '),
    eigenaar: ways[0]?.[1].owner ?? '',
    vraag: question,
    gewicht: String(weight),
  };
  return [context.at({ ...desk.spot, atKey: true }, 'te-bevestigen', values, 'note')];
}

function factNote(
  context: Context,
  fact: Pick<Term, 'id' | 'text' | 'certainty' | 'owner' | 'toConfirm'>,
  spot: Spot,
  weight: number,
): Finding[] {
  const question = fact.toConfirm?.join(' ') ?? '';
  if (!UNSURE.has(fact.certainty) && question === '') return [];
  const values = {
    wat: `${fact.id}: ${fact.text}`,
    zekerheid: fact.certainty,
    eigenaar: fact.owner,
    vraag: question,
    gewicht: String(weight),
  };
  return [context.at(spot, 'te-bevestigen', values, 'note')];
}

/** What the law demands of a letter; a letter that lacks something costs whoever sends it their rights. */
function letterKinds(context: Context): Finding[] {
  const file = frameFile(context.read);
  return [...context.pack.letterFrame.kinds.values()].flatMap((kind) => {
    const text = Object.values(kind.demands).join('; ');
    const spot = { file, path: [K.letterKinds, kind.id], atKey: true };
    return factNote(context, { ...kind, text }, spot, 1);
  });
}

function holidayNotes(context: Context): Finding[] {
  const file = [...context.read.files.keys()].find((path) => kindOf(path) === 'holidays');
  if (file === undefined) return [];
  const fact = { ...context.pack.holidays, id: K.holidays, text: K.equalled };
  return factNote(context, fact, { file, path: [K.holidays], atKey: true }, 1);
}

/** What is written at "nog te controleren" of the desk itself. */
function questionAt({ read }: Context, spot: Spot): string {
  const tree = read.files.get(spot.file)?.tree;
  const written = tree?.getIn([...spot.path, K.toConfirm]);
  return typeof written === 'string' ? written : '';
}
