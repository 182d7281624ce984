import type { Finding } from '../../flow/finding';
import type { WordKey } from '../../words/say';
import { editField } from '../splice/edit-field';
import {
  contentEnd,
  hasPath,
  keyStart,
  nodeAt,
  type Opened,
  openAt,
  pairAt,
  valueAt,
} from '../splice/opened';
import { CannotSplice, type Path, type Splice, type Value } from '../splice/splice';
import type { Section } from '../text/places';
import type { View } from '../types';
import { ORDER } from './fields';

/** What every part of a form works with: one file, and the piece of it that the form is about. */
export interface FormState {
  readonly view: View;
  readonly path: string;
  readonly text: string;
  readonly piece: Opened;
  /** Makes one change; what cannot be done is said. */
  readonly change: (make: () => Splice | undefined, what: string) => void;
  /** Makes a new question or outcome of these words, lets the field at `from` lead to it, and goes there. */
  readonly makePlace: (section: Section, words: string, from: Path) => void;
}

/** Opens the part of a file that a form is about; nothing when it cannot be read. */
export function openForm(text: string, path: Path): Opened | undefined {
  try {
    const piece = openAt(text, path);
    return nodeAt(piece, path) ? piece : undefined;
  } catch {
    return undefined;
  }
}

/** Does a change of a file as one step. Gives the word for why it could not be done. */
export function doChange(
  { apply }: View,
  path: string,
  make: () => Splice | readonly Splice[] | undefined,
  what: string,
): WordKey | undefined {
  try {
    const splices = [make() ?? []].flat();
    if (splices.length > 0)
      apply(
        splices.map((splice) => ({ path, ...splice })),
        what,
      );
    return undefined;
  } catch (error) {
    if (error instanceof CannotSplice) return 'workshop.form.cannot';
    throw error;
  }
}

/** Writes a field: lines of a text area are paragraphs, and a field left empty goes when it may. */
export function writeField(
  text: string,
  path: Path,
  written: string,
  { isList, isOptional }: { isList: boolean; isOptional?: boolean },
): Splice | undefined {
  const lines = written
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const value: Value | undefined =
    lines.length === 0 ? (isOptional ? undefined : '') : isList || lines.length > 1 ? lines : lines[0];
  return editField(text, path, value, ORDER);
}

/** What stands in a field, as lines; and whether it is a list in the file. */
export function readField(piece: Opened, path: Path): { written: string; isList: boolean; isThere: boolean } {
  const value = valueAt(piece, path);
  const isList = Array.isArray(value);
  const written = isList ? value.map(String).join('\n') : typeof value === 'string' ? value.trim() : '';
  return { written, isList, isThere: value !== undefined };
}

/** The findings about a field: those that begin within its lines. */
export function findingsAt(state: FormState, field: Path): Finding[] {
  const lines = linesOf(state, field);
  return lines ? told(state).filter(({ start }) => start >= lines.from && start <= lines.to) : [];
}

/** The findings about a place as a whole: they stand on its name. */
export function findingsOf(state: FormState, place: Path): Finding[] {
  const lines = linesOf(state, place);
  const name = String(place.at(-1) ?? '');
  return lines
    ? told(state).filter(({ start }) => start >= lines.from && start <= lines.from + name.length)
    : [];
}

/** The findings about a list as a whole: they stand on its key, or where its first item begins. */
export function findingsOn(state: FormState, path: Path): Finding[] {
  const lines = linesOf(state, path);
  const first = (nodeAt(state.piece, path)?.range?.[0] ?? -1) + state.piece.shift;
  return lines ? told(state).filter(({ start }) => start >= lines.from && start <= first) : [];
}

function told({ view, path }: FormState): Finding[] {
  return view.findings.filter(({ file, severity }) => file === path && severity !== 'note');
}

function linesOf({ piece }: FormState, path: Path): { from: number; to: number } | undefined {
  if (!hasPath(piece, path) || typeof path.at(-1) !== 'string') return undefined;
  const { pair } = pairAt(piece, path);
  return { from: keyStart(pair) + piece.shift, to: contentEnd(piece, pair) + piece.shift };
}
