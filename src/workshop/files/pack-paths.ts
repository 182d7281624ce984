import { kindOf } from '../../flow/pack-files';
import type { RawFile } from '../../flow/source';

/** Files with their paths from the top of the pack, and the folder in which the pack stood. */
export interface Placed {
  readonly files: readonly RawFile[];
  /** Ends with a slash, or empty. */
  readonly top: string;
}

/** Takes off the folders around the pack: somebody opens `wegwijzer/` where `wegwijzer/flows/` holds the flows. */
export function fromTop(files: readonly RawFile[]): Placed {
  const top = topOf(files.map(({ path }) => path));
  const inside = files.filter(({ path }) => path.startsWith(top));
  return { files: inside.map((file) => ({ ...file, path: file.path.slice(top.length) })), top };
}

/** The folder of the organisation's file; without one, the folder around the flows. */
function topOf(paths: readonly string[]): string {
  const heads = paths.flatMap((path) => /^(.*\/)?organisatie\.ya?ml$/.exec(path)?.slice(1) ?? []);
  const flows = paths.flatMap((path) => /^(.*\/)?[^/]+\/wegwijzer\.ya?ml$/.exec(path)?.slice(1) ?? []);
  return shortest(heads.map((one) => one ?? '')) ?? shortest(flows.map((one) => one ?? '')) ?? '';
}

function shortest(folders: readonly string[]): string | undefined {
  return [...folders].sort((a, b) => a.length - b.length)[0];
}

/**
 * Where a file belongs that was opened by itself: a browser tells its name only. One of that name whose title is the same,
 * or else a folder named after the title.
 */
export function placeFor(name: string, text: string | undefined, files: ReadonlyMap<string, string>): string {
  const twins = [...files].filter(([path]) => path === name || path.endsWith(`/${name}`));
  if (twins.length === 1) return twins[0]?.[0] ?? name;
  const title = titleIn(text ?? '');
  const twin = twins.find(([, one]) => title !== '' && titleIn(one) === title);
  if (twin) return twin[0];
  return kindOf(`x/${name}`) === 'flow' ? `${nameFrom(title)}/${name}` : name;
}

function titleIn(text: string): string {
  return /^titel:[ \t]*(.*)$/m.exec(text)?.[1]?.trim() ?? '';
}

/** Longer than this nobody reads an address. Units: characters. */
const LONGEST_NAME = 40;

/** A short name made of a sentence, of whole words: `Er is iets kapot` → `er-is-iets-kapot`. */
export function nameFrom(sentence: string): string {
  const plain = sentence.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const short = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '') : name;
  return short.slice(0, LONGEST_NAME) || 'nieuw';
}
