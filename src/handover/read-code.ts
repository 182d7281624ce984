import { partsOf } from '../flow/path';
import type { Answer } from '../flow/replay';
import type { FlowId } from '../flow/types';
import { digitsIn, groupsOf, isSound } from './digits';
import { nearestCodes } from './mend';
import { FORM, readMessage, stampOf } from './numerals';
import { answerOf, type Register } from './register';

/** A code that says something. */
export interface Reading {
  readonly kind: 'read';
  /** The answers of each problem, under the names they had when they got their numbers. */
  readonly problems: readonly (readonly Answer[])[];
  /** Numbers that this register does not have: the code was made with newer flows. */
  readonly unknown: readonly number[];
  /** The flows have changed since the code was made. */
  readonly isOtherVersion: boolean;
  /** The flows to load before the answers can be followed. */
  readonly flows: readonly FlowId[];
}

/** A code that was not typed as it was made, and the codes it may have been, in groups, nearest first. */
export interface Mistyped {
  readonly kind: 'mistyped';
  readonly nearest: readonly (readonly string[])[];
}

/** `newer`: made by a Wegwijzer that writes codes in another way. */
export type CodeRead = Reading | Mistyped | { readonly kind: 'newer' | 'no-code' };

/** Reads a code as somebody typed or scanned it. Errors: never thrown, whatever comes in. */
export function readCode(typed: unknown, register: Register, version: string): CodeRead {
  const digits = typeof typed === 'string' ? digitsIn(typed) : undefined;
  if (!digits) return { kind: 'no-code' };
  if (!isSound(digits)) return { kind: 'mistyped', nearest: nearestCodes(digits, register).map(groupsOf) };
  const { form, stamp, problems } = readMessage(digits);
  if (form !== FORM) return { kind: 'newer' };
  const named = problems.map((numbers) => numbers.flatMap((number) => answerOf(register, number) ?? []));
  const known = named.filter((answers) => answers.length > 0);
  return {
    kind: 'read',
    problems: known,
    unknown: problems.flat().filter((number) => !register.names.has(number)),
    isOtherVersion: stamp !== stampOf(version),
    flows: [...new Set(known.flat().map(({ question }) => partsOf(question).flow))],
  };
}
