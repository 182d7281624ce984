import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import type { LetterField, LetterPart } from '../flow/letter-types';
import { kindOf } from '../flow/pack-files';
import type { ReadPack } from '../flow/read-pack';
import type { Pack } from '../flow/types';

/** The file in which a letter is written. */
export function letterFile(read: ReadPack, id: string): string {
  const long = `brieven/${id}.yaml`;
  const short = `brieven/${id}.yml`;
  return !read.files.has(long) && read.files.has(short) ? short : long;
}

/** The file in which all letters have their frame. */
export function frameFile(read: ReadPack): string {
  return [...read.files.keys()].find((path) => kindOf(path) === 'letterFrame') ?? 'brieven.yaml';
}

/** Every field that an author wrote, with its place. */
export function letterFields(pack: Pack, read: ReadPack): { field: LetterField; spot: Spot }[] {
  const inFile = (fields: Readonly<Record<string, LetterField>>, file: string) =>
    Object.values(fields).map((field) => ({ field, spot: { file, path: [K.fields, field.id] } }));
  return [
    ...inFile(pack.letterFrame.fields, frameFile(read)),
    ...[...pack.letters.values()].flatMap(({ id, fields }) => inFile(fields, letterFile(read, id))),
  ];
}

/** A piece of a letter, with its place. */
export interface PlacedPart {
  readonly part: LetterPart;
  readonly spot: Spot;
}

/** The pieces that stand in every letter, each with its place. */
export function frameParts(pack: Pack, read: ReadPack): PlacedPart[] {
  const file = frameFile(read);
  const { above, below } = pack.letterFrame;
  return [...placed(above, file, K.above), ...placed(below, file, K.below)];
}

/** The pieces of one list, each with its place. */
export function placed(parts: readonly LetterPart[], file: string, key: string): PlacedPart[] {
  return parts.map((part, index) => ({ part, spot: { file, path: [key, index] } }));
}
