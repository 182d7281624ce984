import { type ParsedFile, readYaml } from '../../flow/read-yaml';
import type { Edit, Files } from '../types';

/** A step that can be taken, or why it cannot. */
export type Step = readonly Edit[] | Refusal;

/** Why a step is not taken. Shape: the last part of the name of an interface text. */
export interface Refusal {
  readonly refused:
    | 'badName'
    | 'nameTaken'
    | 'notFound'
    | 'isStart'
    | 'layout'
    | 'sensitive'
    | 'sameFlow'
    | 'tooMany'
    | 'manyAnswers'
    | 'fewAnswers'
    | 'ledTo'
    | 'towns';
  /** The place in which the trouble is, when that helps. */
  readonly at?: string;
}

/** Tells a refusal from the edits of a step. */
export function isRefused(step: Step): step is Refusal {
  return 'refused' in step;
}

/** The last reading of each file: a step touches a few files, and reading all others again takes longer than the step. */
const latest = new Map<string, ParsedFile>();

/** The YAML files that can be read, each with the tree that knows where everything stands. */
export function parsedFiles(files: Files, isWanted: (path: string) => boolean): Map<string, ParsedFile> {
  const wanted = [...files].filter(([path]) => /\.ya?ml$/.test(path) && isWanted(path));
  const parsed = wanted.flatMap(([path, text]): [string, ParsedFile][] => {
    const known = latest.get(path);
    const file = known?.source.text === text ? known : readYaml({ path, text }).file;
    if (file) latest.set(path, file);
    return file ? [[path, file]] : [];
  });
  return new Map(parsed);
}

/** The end of line that a file uses. */
export function lineEnd(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
