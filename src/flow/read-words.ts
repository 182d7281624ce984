import type { Finding } from './finding';
import { K } from './keys';
import { type FileKind, kindOf, parseFiles } from './pack-files';
import type { AllowedFile, HardWordFile } from './schema/word-files';
import type { RawFile } from './source';
import type { HardWord, Reading, WordLists } from './word-types';

/**
 * Reads what a pack says about words: the hard ones, and those that may stay.
 * Errors: never thrown; each problem is a finding at its place.
 */
export function readWordLists(raw: readonly RawFile[]): { lists: WordLists; findings: readonly Finding[] } {
  const hard = filesOf<HardWordFile>(raw, 'hardWords');
  const allowed = filesOf<AllowedFile>(raw, 'allowed');
  const lists = {
    hard: hard.values.flatMap(readHardWords),
    shortened: new Map(hard.values.flatMap((file) => Object.entries(file[K.shortened] ?? {}))),
    allowed: allowed.values.flatMap((file) => Object.values(file[K.words]).flatMap(listOf)),
    names: allowed.values.flatMap((file) => listOf(file[K.properNames] ?? '')),
    allowedShort: allowed.values.flatMap((file) => listOf(file[K.shortened] ?? '')),
  };
  return { lists, findings: [...hard.findings, ...allowed.findings] };
}

function filesOf<Value>(raw: readonly RawFile[], kind: FileKind) {
  const { read, findings } = parseFiles(raw.filter(({ path }) => kindOf(path) === kind));
  return { values: read.map(({ value }) => value as Value), findings };
}

function readHardWords(file: HardWordFile): HardWord[] {
  const groups = Object.values(file[K.hardWords]).flatMap((group) => readGroup(group, false));
  return [...groups, ...readGroup(file[K.archaic] ?? {}, true)];
}

function readGroup(group: Readonly<Record<string, string>>, isArchaic: boolean): HardWord[] {
  return Object.entries(group).map(([word, written]) => ({
    word: word.toLowerCase(),
    readings: readingsOf(written),
    isArchaic,
  }));
}

/** Parts with an example are meanings of their own; the others are words for one and the same. */
function readingsOf(written: string): Reading[] {
  const parts = written.split(';').map((part) => /^(.*?)(?: \(([^()]+)\))?$/.exec(part.trim()) ?? []);
  if (parts.every(([, , example]) => example === undefined))
    return [{ better: parts.map(([, better = '']) => better) }];
  return parts.map(([, better = '', example]) => ({ better: [better], example }));
}

/** `huur, tuin` → huur, tuin */
function listOf(written: string): string[] {
  return written
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
