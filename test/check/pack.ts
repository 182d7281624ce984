import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examine } from '../../src/check/examine';
import { letter } from '../../src/check/letter';
import { readMessages } from '../../src/check/messages';
import type { Finding } from '../../src/flow/finding';
import { readPack } from '../../src/flow/read-pack';
import { decode, isFinding, type RawFile } from '../../src/flow/source';
import { readPackFolder } from '../../src/tools/pack-folder';

/** The day on which every sample is examined. */
export const TODAY = '2026-11-22';

export const HERE = fileURLToPath(new URL('.', import.meta.url));
export const FLOWS = fileURLToPath(new URL('../../flows', import.meta.url));
export const MESSAGES_FILE = fileURLToPath(new URL('../../src/check/messages.md', import.meta.url));

export const messages = readMessages(readFileSync(MESSAGES_FILE, 'utf8'));

/** The small pack that is laid around every sample. */
export const base: readonly RawFile[] = readPackFolder(join(HERE, 'base'));

/** Where the flow of a sample stands in its pack. */
export const SAMPLE_FLOW = 'proef/wegwijzer.yaml';

/** The base pack with some files put over it, and some left out. */
export function packWith(files: readonly RawFile[], without: readonly string[] = []): RawFile[] {
  const covered = new Set([...files.map((file) => file.path), ...without]);
  return [...base.filter((file) => !covered.has(file.path)), ...files];
}

/** The base pack with its sample flow in other bytes. */
export function packWithFlow(text: string | Uint8Array): RawFile[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return packWith([{ path: SAMPLE_FLOW, bytes }]);
}

/** The pack of a sample folder: its `wegwijzer.yaml` is the sample flow, `zonder.txt` names files to leave out. */
export function packOfSample(dir: string): RawFile[] {
  const files = readPackFolder(dir).map((file) =>
    file.path === 'wegwijzer.yaml' ? { ...file, path: SAMPLE_FLOW } : file,
  );
  const left = join(dir, 'zonder.txt');
  const without = existsSync(left) ? readFileSync(left, 'utf8').split('\n').filter(Boolean) : [];
  return packWith(files, without);
}

export function findingsIn(raw: readonly RawFile[]): Finding[] {
  return examine(readPack(raw), TODAY);
}

/** Every letter about a pack, one below the other; what is only to be confirmed shows when nothing is wrong. */
export function lettersAbout(raw: readonly RawFile[]): string {
  const texts = new Map(raw.map((file) => [file.path, textOf(file)]));
  const all = findingsIn(raw);
  const wrong = all.filter((finding) => finding.severity !== 'note');
  return (wrong.length > 0 ? wrong : all)
    .map((finding) => `${letter(finding, texts.get(finding.file) ?? '', messages)}\n`)
    .join('\n');
}

/** The text of a file; in another encoding, as far as it can be read. */
export function textOf(file: RawFile): string {
  const source = decode(file);
  if (!isFinding(source)) return source.text;
  return source.code === 'tekenset' ? new TextDecoder().decode(file.bytes) : '';
}
