import { LONG_KEEP_MS } from './draft';
import { type Random, type Scrambled, scramble, unscramble } from './scramble';
import { type Fields, fields, flag, type Reader, text, whole } from './shape';

/** How long a try may take before another tab may try the same message. Longer than any try. Units: ms. */
export const LEASE_MS = 30_000;

/** A message that waits to be sent. Units: every time is in milliseconds since 1970. */
export interface Parcel {
  /** The same at every try. */
  readonly key: string;
  readonly body: string;
  readonly made: number;
  /** Not to be tried before. */
  readonly due: number;
  /** The other side asked for this much peace; also a visitor who asks does not break it. */
  readonly notBefore: number;
  /** Until then a tab is busy with it. */
  readonly claimedUntil: number;
  readonly tries: number;
  /** Some try got no answer. */
  readonly mayHaveArrived: boolean;
  readonly isRefused: boolean;
  /** The draft of the visit it came from. */
  readonly draft?: string;
}

/** What stands in the database: when it ends in the clear, all else scrambled. */
interface ParcelRecord extends Scrambled, Pick<Parcel, 'key'> {
  readonly keptUntil: number;
}

const FIELDS: Fields<Parcel> = {
  key: text(),
  body: text(),
  made: whole,
  due: whole,
  notBefore: whole,
  claimedUntil: whole,
  tries: whole,
  mayHaveArrived: flag,
  isRefused: flag,
  draft: text(),
};
const read: Reader<Parcel> = fields<Parcel>(FIELDS, ['draft']);

/** A message as it is stored. */
export function recordOfParcel({ key, ...rest }: Parcel, random: Random): ParcelRecord {
  return { key, keptUntil: rest.made + LONG_KEEP_MS, ...scramble(rest, random) };
}

/** Reads a stored message; nothing when it cannot be understood. */
export function readParcel(record: unknown): Parcel | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const rest = unscramble(record);
  const { key } = record as Partial<ParcelRecord>;
  return typeof rest === 'object' && rest !== null ? read({ ...rest, key }) : undefined;
}
