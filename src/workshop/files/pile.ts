import type { RawFile } from '../../flow/source';
import type { Files } from '../types';
import { bytesOf, type OpenedFile, openFile } from './opened-file';

/** Warnings about language that a pack brought along when the check came. */
const KNOWN_WARNINGS = 'taal/bekend.json';

/** Everything that was opened, with the bytes it had: what the present files are compared with, and what they are saved as. */
export type Pile = ReadonlyMap<string, OpenedFile>;

/** Opens files of which the paths are known. */
export function pileOf(raw: readonly RawFile[]): Pile {
  const sorted = [...raw].sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(sorted.map((file) => [file.path, openFile(file)]));
}

/** The texts among them that belong to a content pack; everything else is kept, and saved as it was. */
export function textsOf(pile: Pile): Files {
  const texts = [...pile.values()].flatMap(({ path, text }) =>
    text !== undefined && isContent(path) ? [[path, text] as const] : [],
  );
  return new Map(texts);
}

/** What cannot be shown as text, and why. */
export function shutIn(pile: Pile): OpenedFile[] {
  return [...pile.values()].filter(({ path, finding }) => finding && isContent(path));
}

/** The files that differ from what was opened, as bytes. */
export function changedFiles(pile: Pile, files: Files): RawFile[] {
  return [...files]
    .filter(([path, text]) => pile.get(path)?.text !== text)
    .map(([path, text]) => ({ path, bytes: bytesOf(text, pile.get(path)) }));
}

/** Every file, changed or not, as bytes. */
export function allFiles(pile: Pile, files: Files): RawFile[] {
  const untouched = [...pile.values()].filter(({ path }) => !files.has(path));
  const texts = [...files].map(([path, text]) => ({ path, bytes: bytesOf(text, pile.get(path)) }));
  return [...untouched.map(({ path, bytes }) => ({ path, bytes })), ...texts];
}

/** The schema for editors stands in the same folder and is no content; the list of known warnings is. */
function isContent(path: string): boolean {
  return (/\.ya?ml$/i.test(path) && !path.startsWith('schema/')) || path === KNOWN_WARNINGS;
}
