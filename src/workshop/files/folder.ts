import type { RawFile } from '../../flow/source';

/** A folder on the disk that the liaison gave us. Source: WHATWG File System; the picker is in Chromium only. */
export interface Folder {
  readonly kind: 'directory';
  readonly name: string;
  entries(): AsyncIterable<[string, Folder | FolderFile]>;
  getDirectoryHandle(name: string, options: { create: true }): Promise<Folder>;
  getFileHandle(name: string, options: { create: true }): Promise<FolderFile>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
}

interface FolderFile {
  readonly kind: 'file';
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

/** The browser's own picker of folders, where it has one. */
export function folderPicker(): (() => Promise<Folder>) | undefined {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };
  return showDirectoryPicker && (() => showDirectoryPicker({ id: 'wegwijzer', mode: 'readwrite' }));
}

/** No pack is larger: whoever opens a whole disk by mistake is told so. */
const MOST_FILES = 5_000;

/** A folder with far more in it than a content pack. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Every file in a folder; what begins with a dot is left alone. Errors: `TooMuch`. */
export async function readFolder(folder: Folder): Promise<RawFile[]> {
  const files: RawFile[] = [];
  const look = async (one: Folder, path: string) => {
    for await (const [name, entry] of one.entries()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (entry.kind === 'directory') await look(entry, `${path}${name}/`);
      else
        files.push({ path: path + name, bytes: new Uint8Array(await (await entry.getFile()).arrayBuffer()) });
      if (files.length > MOST_FILES) throw new TooMuch('Too many files.');
    }
  };
  await look(folder, '');
  return files;
}

/** Writes files into a folder; folders on the way are made. Errors: those of the browser, when it may not write. */
export async function writeFolder(folder: Folder, files: readonly RawFile[]): Promise<void> {
  if ((await folder.requestPermission?.({ mode: 'readwrite' })) === 'denied') throw new Error('Not allowed.');
  for (const { path, bytes } of files) {
    const names = path.split('/');
    let inside = folder;
    for (const name of names.slice(0, -1)) inside = await inside.getDirectoryHandle(name, { create: true });
    const writable = await (
      await inside.getFileHandle(names.at(-1) ?? '', { create: true })
    ).createWritable();
    await writable.write(bytes);
    await writable.close();
  }
}
