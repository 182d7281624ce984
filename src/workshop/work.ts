import type { RawFile } from '../flow/source';
import type { Folder } from './files/folder';
import { fromTop, placeFor } from './files/pack-paths';
import { changedFiles, type Pile, pileOf, textsOf } from './files/pile';
import { applyStep, type Project, projectOf } from './project';

/** Where the files come from. */
export interface Source {
  readonly kind: 'published' | 'folder' | 'files';
  /** The name of the folder or zip. */
  readonly name: string;
  readonly folder?: Folder;
  /** The folder within it where the pack stands. Ends with a slash, or empty. */
  readonly top: string;
}

/** A piece of work: what was opened, and what became of it. */
export interface Work {
  readonly id: string;
  readonly source: Source;
  readonly pile: Pile;
  readonly project: Project;
  /** What stood beside the pack, with whole paths: given back as it came. */
  readonly outside: readonly RawFile[];
}

/** What is kept of it on this device. */
export interface WorkNote {
  readonly source: Omit<Source, 'folder'>;
  readonly folder?: Folder;
  /** The texts that differ from what was opened. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** What those files said when they were opened. */
  readonly before: readonly (readonly [path: string, text: string])[];
}

/** Begins a piece of work with files that were opened. */
export function beginWork(id: string, source: Omit<Source, 'top'>, raw: readonly RawFile[]): Work {
  const { files, top } = fromTop(raw);
  const pile = pileOf(files);
  const outside = raw.filter(({ path }) => !path.startsWith(top));
  return { id, source: { ...source, top }, pile, outside, project: projectOf(textsOf(pile)) };
}

/** Lays some files over those that are there, as one step that can be undone. */
export function layOver(work: Work, raw: readonly RawFile[], what: string, now: number): Work {
  const { files: placed } = fromTop(raw);
  const { files } = work.project;
  const opened = [...pileOf(placed).values()].map((one) => {
    const path = one.path.includes('/') ? one.path : placeFor(one.path, one.text, files);
    return { ...one, path, finding: one.finding && { ...one.finding, file: path } };
  });
  const edits = opened.flatMap(({ path, text }) =>
    text === undefined ? [] : [{ path, from: 0, to: files.get(path)?.length ?? 0, text }],
  );
  const pile = new Map([...work.pile, ...opened.map((one) => [one.path, one] as const)]);
  return { ...work, pile, project: applyStep(work.project, edits, what, now) };
}

/** The same work after its changed files were written back where they came from. */
export function saved(work: Work): Work {
  const written = pileOf(changedFiles(work.pile, work.project.files));
  return { ...work, pile: new Map([...work.pile, ...written]) };
}

/** What to keep of a piece of work; nothing when nothing was changed. */
export function noteOf({ source: { folder, ...source }, pile, project }: Work): WorkNote | undefined {
  const paths = changedFiles(pile, project.files).map(({ path }) => path);
  if (paths.length === 0) return undefined;
  return {
    source,
    ...(folder ? { folder } : {}),
    files: paths.map((path) => [path, project.files.get(path) ?? '']),
    before: paths.flatMap((path) => {
      const text = pile.get(path)?.text;
      return text === undefined ? [] : [[path, text]];
    }),
  };
}

/** Takes work up again that began with these files. Gives also those that were changed elsewhere in the meantime. */
export function takeUp(begun: Work, note: WorkNote): { work: Work; moved: readonly string[] } {
  const { pile } = begun;
  const files = new Map([...textsOf(pile), ...note.files]);
  const source = { ...note.source, ...(note.folder ? { folder: note.folder } : {}) };
  const before = new Map(note.before);
  const moved = note.files.map(([path]) => path).filter((path) => pile.get(path)?.text !== before.get(path));
  return { work: { ...begun, source, project: projectOf(files) }, moved };
}

/** A note as it came back from the store; nothing when it is of another form. */
export function readNote(value: unknown): WorkNote | undefined {
  const note = value as Partial<WorkNote> | undefined;
  const isRows = (rows: unknown) =>
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every((one) => typeof one === 'string'));
  const isNote = typeof note?.source?.name === 'string' && isRows(note.files) && isRows(note.before);
  return isNote ? (note as WorkNote) : undefined;
}
