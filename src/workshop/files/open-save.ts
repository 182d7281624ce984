import type { RawFile } from '../../flow/source';
import { beginWork, layOver, saved, type Work } from '../work';
import { type Folder, readFolder, writeFolder } from './folder';
import { allFiles, changedFiles } from './pile';
import { filesFromZip, zipOf } from './zip';

/** Begins work with the files of a folder. Errors: those of the browser, and `TooMuch`. */
export async function openFolder(folder: Folder, id: string): Promise<Work> {
  return beginWork(id, { kind: 'folder', name: folder.name, folder }, await readFolder(folder));
}

/**
 * Opens what somebody picked: a zip begins new work, files by themselves are laid over what is there.
 * Errors: `NoZip`.
 */
export async function openFiles(
  picked: readonly File[],
  work: Work,
  { id, what, now }: { id: string; what: string; now: number },
): Promise<Work> {
  const raw = await Promise.all(picked.map(readOne));
  const [first] = raw;
  if (raw.length === 1 && first && isZip(first))
    return beginWork(id, { kind: 'files', name: first.path }, filesFromZip(first.bytes));
  return layOver(work, raw, what, now);
}

/** Writes what was changed back to the folder it came from. */
export async function saveToFolder(work: Work): Promise<Work> {
  const { folder, top } = work.source;
  if (!folder) throw new Error('There is no folder.');
  await writeFolder(folder, placed(changedFiles(work.pile, work.project.files), top));
  return saved(work);
}

/** What to download: one file as itself, more of them as a zip with their folders. */
export function downloadOf(
  work: Work,
  which: 'changed' | 'all',
  at: Date,
): { name: string; bytes: Uint8Array } {
  const { pile, project, source, outside } = work;
  const changed = changedFiles(pile, project.files);
  const [only] = changed;
  if (which === 'changed' && changed.length === 1 && only)
    return { name: only.path.split('/').at(-1) ?? only.path, bytes: only.bytes };
  const files =
    which === 'changed' ? changed : [...placed(allFiles(pile, project.files), source.top), ...outside];
  return { name: which === 'changed' ? 'veranderd.zip' : 'wegwijzers.zip', bytes: zipOf(files, at) };
}

function placed(files: readonly RawFile[], top: string): RawFile[] {
  return files.map(({ path, bytes }) => ({ path: top + path, bytes }));
}

async function readOne(file: File): Promise<RawFile> {
  const path = file.webkitRelativePath || file.name;
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function isZip({ path, bytes }: RawFile): boolean {
  return /\.zip$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b && !/\.ya?ml$/i.test(path));
}
