import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../flow/hash';
import type { BuildSettings } from './settings';
import { todayHere } from './settings';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build was made from: when this differs, the site has to be built again. */
export interface Stamp {
  readonly flows: string;
  readonly base: string;
  readonly worker: string;
  readonly day: string;
  /** The newest change among the sources. Units: ms since 1970. */
  readonly newest: number;
}

/** The stamp that a build made now would have. */
export async function stampOf({ flows, base, worker = 'aan' }: BuildSettings): Promise<Stamp> {
  const folders = [flows, join(ROOT, 'src'), join(ROOT, 'public')];
  const files = [join(ROOT, 'package-lock.json'), join(ROOT, 'vite.config.ts')];
  const times = await Promise.all([...folders.map(newestIn), ...files.map(changed)]);
  return { flows, base, worker, day: todayHere(), newest: Math.max(...times) };
}

/** Notes what a finished build was made from. */
export async function rememberBuild(settings: BuildSettings): Promise<void> {
  const note = noteOf(settings);
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, JSON.stringify(await stampOf(settings)));
}

/** Forgets a build whose folder is going away. */
export async function forgetBuild(settings: BuildSettings): Promise<void> {
  await rm(noteOf(settings), { force: true });
}

/** Is the site in the folder made from the present sources and settings? */
export async function isFresh(settings: BuildSettings): Promise<boolean> {
  const written = await readFile(noteOf(settings), 'utf8').catch(() => '');
  if ((await changed(join(settings.out, 'index.html'))) === 0) return false;
  return written === JSON.stringify(await stampOf(settings));
}

/** Beside the sources, not in the site: a host need not know where it was built. */
function noteOf({ out }: BuildSettings): string {
  return join(ROOT, '.cache', `built-${hashOf(out)}.json`);
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => changed(join(folder, entry))))));
}

async function changed(file: string): Promise<number> {
  return (await stat(file).catch(() => ({ mtimeMs: 0 }))).mtimeMs;
}
