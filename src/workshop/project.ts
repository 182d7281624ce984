import type { Edit, Files } from './types';

/** The files under the liaison's hands, with every step that led here. */
export interface Project {
  readonly files: Files;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A step, with the files on its other side. */
interface Step {
  readonly what: string;
  readonly files: Files;
  /** Units: ms since 1970. */
  readonly at: number;
}

/** Steps that follow each other so fast and say the same are one: somebody is typing. Units: ms. */
const ONE_STEP_MS = 1_000;

/** How many steps can be taken back. */
const MOST_STEPS = 500;

/** A project without a past. */
export function projectOf(files: Files): Project {
  return { files, past: [], future: [] };
}

/** Applies some edits as one step. An edit that lies outside its text changes nothing. */
export function applyStep(project: Project, edits: readonly Edit[], what: string, now: number): Project {
  const files = applyEdits(project.files, edits);
  if (files === project.files) return project;
  const last = project.past.at(-1);
  const isSame = last?.what === what && now - last.at < ONE_STEP_MS && project.future.length === 0;
  const step = { what, files: isSame ? last.files : project.files, at: now };
  const past = [...(isSame ? project.past.slice(0, -1) : project.past), step].slice(-MOST_STEPS);
  return { files, past, future: [] };
}

/** Takes the last step back. */
export function undo(project: Project): Project {
  const step = project.past.at(-1);
  if (!step) return project;
  const undone = { ...step, files: project.files };
  return { files: step.files, past: project.past.slice(0, -1), future: [...project.future, undone] };
}

/** Takes a step again that was taken back. */
export function redo(project: Project): Project {
  const step = project.future.at(-1);
  if (!step) return project;
  const done = { ...step, files: project.files, at: 0 };
  return { files: step.files, past: [...project.past, done], future: project.future.slice(0, -1) };
}

/** The files with some edits made; the same map when nothing changes. */
export function applyEdits(files: Files, edits: readonly Edit[]): Files {
  const changed = new Map<string, string>();
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const before = files.get(path);
    const after = edited(
      before ?? '',
      edits.filter((edit) => edit.path === path),
    );
    if (after !== before) changed.set(path, after);
  }
  return changed.size === 0 ? files : new Map([...files, ...changed]);
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  // From the end, so that the offsets of the others stay true.
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to))
    if (from >= 0 && from <= to && to <= text.length) result = result.slice(0, from) + put + result.slice(to);
  return result;
}
