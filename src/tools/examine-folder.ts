import { examine } from '../check/examine';
import { withoutKnown } from '../check/taal/pack/known';
import type { Finding } from '../flow/finding';
import { type ReadPack, readPack } from '../flow/read-pack';
import { readWordLists } from '../flow/read-words';
import { decode, isFinding, type RawFile } from '../flow/source';
import type { Pack } from '../flow/types';
import { openPackFolder, type PackFolder } from './pack-folder';
import { readKnown } from './taalcheck-known';
import { wordsFrom } from './taalcheck-words';

/** What is found in a folder, with the texts that the findings are about. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
  readonly pack?: Pack;
  /** Known warnings about language that are not there any more. */
  readonly gone: number;
}

/** Examines a content folder as far as it can be opened and read; its language too, unless that is left out. */
export async function examineFolder(dir: string, withLanguage = true): Promise<Examined> {
  const folder = folderAt(dir);
  if (folder === undefined || (folder.raw.length === 0 && folder.unreadable.length === 0)) {
    return { findings: [whole(folder ? 'lege-map' : 'geen-map', '')], sources: new Map(), gone: 0 };
  }
  const read = withClosed(readPack(folder.raw), folder.unreadable);
  const today = new Date().toISOString().slice(0, 10);
  const closed = folder.unreadable.map((path) => whole('niet-te-openen', path));
  const sources = new Map(folder.raw.map((file) => [file.path, textOf(file)]));
  const { lists, findings: inLists } = withLanguage ? readWordLists(folder.raw) : NO_LISTS;
  const words = lists && read.pack && (await wordsFrom(lists, explainedIn(read.pack)));
  const { fresh, gone } = withoutKnown(examine(read, today, words), readKnown(dir) ?? {});
  const findings = [...closed, ...inLists, ...fresh];
  return { findings, sources, pack: read.pack, gone };
}

const NO_LISTS = { lists: undefined, findings: [] };

function explainedIn({ meanings, mustExplain }: Pack) {
  return { meanings: [...meanings.values()], mustExplain };
}

/** What points into a file that cannot be opened is not the author's mistake either. */
function withClosed(read: ReadPack, closed: readonly string[]): ReadPack {
  const findings = read.findings.filter(
    ({ code, file }) => code !== 'geen-organisatie' || !closed.includes(file),
  );
  return { ...read, findings, broken: new Set([...read.broken, ...closed]) };
}

function folderAt(dir: string): PackFolder | undefined {
  try {
    return openPackFolder(dir);
  } catch {
    return undefined;
  }
}

function whole(code: Finding['code'], file: string): Finding {
  return { code, severity: 'error', file, start: 0, end: 0, values: {} };
}

/** What a letter shows of a file; of one in another encoding, as far as it can be read. */
function textOf(file: RawFile): string {
  const source = decode(file);
  if (!isFinding(source)) return source.text;
  return source.code === 'tekenset' ? new TextDecoder().decode(file.bytes) : '';
}
