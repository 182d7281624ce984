import type { Visit } from '../journey/visit';
import { type Draft, type DraftId, FORM, SHORT_KEEP_MS } from './draft';
import { notesReader } from './notes-shape';
import { type Random, type Scrambled, scramble, unscramble } from './scramble';
import { type Fields, fields, flag, just, type Reader, text, whole } from './shape';
import { OWN_LIMITS, visitReader } from './visit-shape';

const visit = visitReader(OWN_LIMITS);

/** The first form: a visit and when it was saved. */
interface FirstForm {
  readonly id: DraftId;
  readonly visit: Visit;
  readonly saved: number;
}

/** The present form: what the database needs in the clear, all else scrambled. */
export interface DraftRecord extends Pick<Draft, 'id' | 'changed' | 'keptUntil' | 'form'>, Scrambled {}

const readFirst = fields<FirstForm>({ id: text(), visit, saved: whole });

/** The second form knew no letters; all else of it is as it is now. */
const SECOND_FORM = 2;

const PRESENT: Fields<Draft> = {
  id: text(),
  visit,
  flows: text(),
  topic: text(),
  notes: notesReader(text()),
  name: text(),
  begun: whole,
  changed: whole,
  keptUntil: whole,
  isKept: flag,
  revision: whole,
  form: (found) => (found === SECOND_FORM ? FORM : just(FORM)(found)),
  writer: text(),
};
const readPresent: Reader<Draft> = fields<Draft>(PRESENT, ['notes', 'name', 'writer']);

/** A draft as it is stored. */
export function recordOf({ id, changed, keptUntil, form, ...rest }: Draft, random: Random): DraftRecord {
  return { id, changed, keptUntil, form, ...scramble(rest, random) };
}

/** Reads a stored record of any form there has been; nothing when it cannot be understood. */
export function migrate(record: unknown): Draft | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.hasOwn(record, 'form') ? fromPresent(record) : fromFirst(readFirst(record));
}

/** Reads a draft that is not scrambled. */
export function readDraft(found: unknown): Draft | undefined {
  return readPresent(found);
}

function fromPresent(record: Partial<DraftRecord>): Draft | undefined {
  const rest = unscramble(record);
  const { id, changed, keptUntil, form } = record;
  return typeof rest === 'object' ? readPresent({ ...rest, id, changed, keptUntil, form }) : undefined;
}

/** A draft of the first form knew no flows, no title and no longer keeping. */
function fromFirst(first: FirstForm | undefined): Draft | undefined {
  if (!first) return undefined;
  const { id, visit, saved } = first;
  const times = { begun: saved, changed: saved, keptUntil: saved + SHORT_KEEP_MS };
  return { id, visit, flows: '', topic: '', ...times, isKept: false, revision: 1, form: FORM };
}
