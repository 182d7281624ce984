import { factSpot } from '../../check/facts';
import { textsOf } from '../../check/texts';
import { weigh } from '../../check/weights';
import { mayBeShown } from '../../flow/certainty';
import type { Provenance } from '../../flow/fact-types';
import { K } from '../../flow/keys';
import { tableOf } from '../../flow/table';
import type { Desk, Pack, Way, WayKind } from '../../flow/types';
import { parsedFiles } from '../edits/source-files';
import type { Files } from '../types';

type Path = readonly (string | number)[];

/** Something that has to be true, and somebody has to keep so. */
export interface ReviewItem extends Provenance {
  readonly key: string;
  readonly title: string;
  /** A number, an address or a text; empty when it is not there yet. */
  readonly value: string;
  readonly way?: WayKind;
  /** On how many ways through the questions a visitor would be led wrong. */
  readonly weight: number;
  readonly file: string;
  /** Where its source, date, certainty and owner belong. */
  readonly path: Path;
  /** Where the value stands, or belongs. */
  readonly valuePath: Path;
  /** A desk without a number of its own: visitors get that of another desk. */
  readonly isMissing: boolean;
}

/** How sure somebody is, the least sure first. */
const CERTAINTY_ORDER = ['O', 'G-', 'M', 'G', 'G+', 'S', 'W'];

/** Lets the reader choose what comes first. */
export const ORDERS = ['harm', 'age', 'certainty'] as const;
export type Order = (typeof ORDERS)[number];

/** Everything in a pack that has a source, with what it would do to visitors when it is wrong. */
export function reviewItems(pack: Pack, files: Files, broken: ReadonlySet<string>): ReviewItem[] {
  const read = { files: parsedFiles(files, () => true), broken };
  const weights = weigh({ pack, table: tableOf(pack.flows), texts: textsOf(read) });
  const desks = [...pack.desks.values()].flatMap((desk) => deskItems(desk, weights.desk(desk.id)));
  const facts = [...pack.facts.values(), ...pack.terms.values()].flatMap((fact): ReviewItem[] => {
    const { file, path } = factSpot(read, fact.id);
    const valuePath = [...path, path[0] === K.terms ? K.length : K.text];
    const shared = { title: fact.id, value: fact.text, weight: weights.fact(fact.id), isMissing: false };
    return [{ ...provenance(fact), ...shared, key: `${file} ${path.join('/')}`, file, path, valuePath }];
  });
  return [...desks, ...facts];
}

/** Whether somebody has to do something about it: ring, look, or fill in. */
export function isToConfirm({ certainty, toConfirm, isMissing }: ReviewItem): boolean {
  return isMissing || toConfirm !== undefined || CERTAINTY_ORDER.indexOf(certainty) < 3;
}

/** Whether visitors get something else until it is filled in: what has to be done on the first day. */
export function isForDayOne(item: ReviewItem): boolean {
  return item.isMissing || (!mayBeShown(item) && item.way !== undefined);
}

/** The items in an order; what is equal in it stands by harm. */
export function ordered(items: readonly ReviewItem[], order: Order): ReviewItem[] {
  const byHarm = (a: ReviewItem, b: ReviewItem) => b.weight - a.weight;
  const bySure = (a: ReviewItem, b: ReviewItem) =>
    CERTAINTY_ORDER.indexOf(a.certainty) - CERTAINTY_ORDER.indexOf(b.certainty);
  const byAge = (a: ReviewItem, b: ReviewItem) =>
    a.checked < b.checked ? -1 : Number(a.checked > b.checked);
  const first = { harm: byHarm, certainty: bySure, age: byAge }[order];
  return [...items].sort((a, b) => first(a, b) || byHarm(a, b) || bySure(a, b) || byAge(a, b));
}

const WAY_KEYS: Readonly<Record<WayKind, string>> = {
  phone: K.phone,
  form: K.form,
  website: K.website,
  email: K.email,
  visit: K.visit,
  post: K.post,
  chat: K.chat,
};

function deskItems(desk: Desk, weight: number): ReviewItem[] {
  const ways = Object.entries(desk.written) as [WayKind, Way][];
  const items = ways.map(([way, one]) => wayItem(desk, way, one, weight));
  const isBorrowing = desk.borrowsFrom !== undefined && desk.written.phone === undefined;
  return isBorrowing ? [missingPhone(desk, weight), ...items] : items;
}

/** In the list of municipalities a way is one line; its source stands with the municipality. */
function wayItem({ id, name, spot }: Desk, way: WayKind, one: Way, weight: number): ReviewItem {
  const at = [...spot.path, WAY_KEYS[way]];
  const isLine = spot.path[0] === K.municipalities;
  const value = way === 'phone' ? K.number : K.address;
  return {
    ...provenance(one),
    key: `${id} ${way}`,
    title: name,
    value: one.value,
    way,
    weight,
    file: spot.file,
    path: isLine ? spot.path : at,
    valuePath: isLine ? at : [...at, value],
    isMissing: false,
  };
}

function missingPhone(desk: Desk, weight: number): ReviewItem {
  const path = [...desk.spot.path, K.phone];
  const known = Object.values(desk.written)[0];
  return {
    source: '',
    checked: '1970-01-01',
    certainty: 'O',
    owner: known?.owner ?? '',
    key: `${desk.id} phone`,
    title: desk.name,
    value: '',
    way: 'phone',
    weight,
    file: desk.spot.file,
    path,
    valuePath: [...path, K.number],
    isMissing: true,
  };
}

function provenance({ source, checked, certainty, owner, toConfirm }: Provenance): Provenance {
  return { source, checked, certainty, owner, toConfirm };
}
