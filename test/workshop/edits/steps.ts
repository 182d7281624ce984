import { comparePacks } from '../../../src/check/diff/compare';
import type { PackDiff } from '../../../src/check/diff/types';
import { examine } from '../../../src/check/examine';
import { tryExamples } from '../../../src/check/tried';
import { type ReadPack, readPack } from '../../../src/flow/read-pack';
import type { Pack } from '../../../src/flow/types';
import { flowsDir, readPackFolder } from '../../../src/tools/pack-folder';
import { isRefused, type Step } from '../../../src/workshop/edits/source-files';
import { applyEdits } from '../../../src/workshop/project';
import type { Files } from '../../../src/workshop/types';

export const TODAY = '2026-11-26';

/** The files of a content folder as the workshop has them. */
export function filesIn(dir = flowsDir()): Files {
  return new Map(readPackFolder(dir).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** The files after a step. Errors: throws when the step is refused. */
export function afterStep(files: Files, step: Step): Files {
  if (isRefused(step)) throw new Error(`refused: ${step.refused}`);
  return applyEdits(files, step);
}

const readingOf = once(
  (files): ReadPack =>
    readPack([...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))),
);

/** Reading and examining is most of the work of these tests: once for each state of the files. */
function once<Result>(make: (files: Files) => Result): (files: Files) => Result {
  const made = new WeakMap<Files, Result>();
  return (files) => {
    const result = made.get(files) ?? make(files);
    made.set(files, result);
    return result;
  };
}

export const packOf = once(readPackOf);

function readPackOf(files: Files): Pack {
  const { pack, findings } = readingOf(files);
  if (!pack || findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));
  return pack;
}

/** What the checker finds, without the list of what is to be confirmed; permanent numbers are a program's work. */
export const lettersOf = once(examineAll);

function examineAll(files: Files): string[] {
  return examine(readingOf(files), TODAY)
    .filter(({ severity, code }) => severity !== 'note' && code !== 'nummer-mist')
    .map(({ code, file, values }) => `${file} ${code} ${JSON.stringify(values)}`);
}

/** What is left of a comparison when what did not change is left out. */
export function changesIn(diff: PackDiff): Record<string, unknown> {
  return Object.fromEntries(flat(diff, '').filter(([name]) => name !== 'examples.compared'));
}

function flat(value: object, path: string): [string, unknown][] {
  return Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    if (Array.isArray(one)) return one.length > 0 ? [[path + name, one]] : [];
    return typeof one === 'object' && one !== null ? flat(one, `${path}${name}.`) : [[path + name, one]];
  });
}

export function changes(before: Files, now: Files): Record<string, unknown> {
  return changesIn(comparePacks(packOf(before), packOf(now)));
}

/** Where every example ends, by its story. */
export function endsOf(pack: Pack): Map<string, string> {
  return new Map(tryExamples(pack).map(({ example, walk }) => [example.story.join(' '), walk.end]));
}

/** How many lines of a file differ from before, by file. */
export function linesChanged(before: Files, now: Files): Record<string, number> {
  const changed = [...now].filter(([path, text]) => before.get(path) !== text);
  return Object.fromEntries(
    changed.map(([path, text]) => {
      const old = new Set((before.get(path) ?? '').split('\n'));
      return [path, text.split('\n').filter((line) => !old.has(line)).length];
    }),
  );
}
