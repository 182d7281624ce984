import { MOST_SIGNS } from '../handover/notes';
import type { Visit } from '../journey/visit';
import { type Draft, oneLine, plainText } from './draft';
import { notesReader } from './notes-shape';
import { fields, type Reader, text } from './shape';
import { visitReader } from './visit-shape';

const KIND = 'wegwijzer-concept';
/** One more for each change that an older version could not read. */
const FILE_FORM = 2;
/** The first form knew no letters; all else of it is as it is now. */
const FIRST_FORM = 1;
/** Units: bytes. */
export const FILE_SIZE = 256 * 1024;

/** A file ready to save: its name tells nothing of what is in it. */
export interface DraftFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a file holds that somebody opened, to be shown before anything is done with it. */
export type ImportedDraft = Pick<Draft, 'visit' | 'notes' | 'flows' | 'topic' | 'name'>;

/** `newer`: made by a newer version than this one. `damaged`: made by us, but not as it stands now. */
export type FileProblem = 'too-large' | 'not-ours' | 'newer' | 'damaged';

export type Imported = { readonly draft: ImportedDraft } | { readonly problem: FileProblem };

const name = text(80, /^[a-z0-9-]+$/);
const words = plain(2_000);
const story = plain(50_000);
const visit: Reader<Visit> = visitReader({
  place: text(161, /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/),
  option: name,
  words,
  problems: 20,
  answers: 200,
  story,
  letters: 20,
  fields: 40,
});
const notes = notesReader((found) =>
  typeof found === 'string' && found.length <= MOST_SIGNS ? plainText(found) : undefined,
);
const readDraft = fields<ImportedDraft>(
  { visit, notes, flows: text(80, /^[\w.-]*$/), topic: line(200), name: line(200) },
  ['notes', 'name'],
);

/** Writes a draft as a file. Units: `now` in milliseconds. */
export function writeDraftFile(draft: ImportedDraft, now: number): DraftFile {
  const made = new Date(now).toISOString();
  const { flows, topic, visit } = draft;
  const told = draft.notes ? { notes: draft.notes } : {};
  const named = draft.name === undefined ? {} : { name: draft.name };
  const content = { kind: KIND, form: FILE_FORM, made, flows, topic, ...named, visit, ...told };
  return {
    name: `wegwijzer-${made.slice(0, 10)}.json`,
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}

/** Reads a file that came from anywhere: its size is looked at before anything of it is read. */
export async function readDraftFile(file: Pick<Blob, 'size' | 'text'>): Promise<Imported> {
  if (file.size > FILE_SIZE) return { problem: 'too-large' };
  try {
    return readDraftText(await file.text());
  } catch {
    return { problem: 'not-ours' };
  }
}

/** Reads the text of such a file. Nothing of it is trusted; what is not asked for is left behind. */
export function readDraftText(found: string): Imported {
  if (found.length > FILE_SIZE) return { problem: 'too-large' };
  const content = parse(found);
  if (content?.kind !== KIND) return { problem: !content && found.includes(KIND) ? 'damaged' : 'not-ours' };
  if (typeof content.form === 'number' && content.form > FILE_FORM) return { problem: 'newer' };
  const isOurs = content.form === FIRST_FORM || content.form === FILE_FORM;
  const draft = isOurs ? readDraft(content) : undefined;
  return draft ? { draft } : { problem: 'damaged' };
}

function parse(found: string): { readonly kind?: unknown; readonly form?: unknown } | undefined {
  try {
    const content: unknown = JSON.parse(found.replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Text of many lines, made plain. */
function plain(most: number): Reader<string> {
  return (found) => {
    const typed = text(most)(found);
    return typed === undefined ? undefined : plainText(typed);
  };
}

/** Text of one line, made plain. */
function line(most: number): Reader<string> {
  return (found) => (typeof found === 'string' && found.length <= most ? oneLine(found, most) : undefined);
}
