import { partsOf } from '../flow/path';
import { type Lookup, replay } from '../flow/replay';
import type { FlowId } from '../flow/types';
import type { Visit } from '../journey/visit';
import { GROUP, groupsOf, guard, MOST_GROUPS } from './digits';
import { FORM, stampOf, writeMessage } from './numerals';
import { numberOf, type Register } from './register';

/** What has to be known to make a code of a visit. */
export interface CodeGround {
  readonly register: Register;
  /** Must have every flow that the visit came through. */
  readonly lookup: Lookup;
  /** Who does not know a flow says yes. */
  readonly isSensitive: (flow: FlowId) => boolean;
  /** The version of the flows. */
  readonly version: string;
}

/** A visit as digits. It holds which options were chosen, and no word of the visitor. */
export interface Code {
  /** The digits in a row: for an address or a QR code. */
  readonly digits: string;
  /** The same in groups of three: to say, to write down and to type. */
  readonly groups: readonly string[];
}

/**
 * Why there is no code: a sensitive flow was entered, nothing was answered yet, a flow is still to be loaded, an option has
 * no number, or there is too much.
 */
export type NoCode = 'sensitive' | 'empty' | 'unloaded' | 'unnumbered' | 'too-long';

/** Makes the code of a visit: of each problem the answers that count now, none that were set aside. */
export function codeOf(visit: Visit, ground: CodeGround): Code | NoCode {
  const { register, lookup } = ground;
  const standings = visit.problems.map(({ start, answers }) => replay(lookup, start, answers));
  const places = standings.map(({ place }) => place);
  if ([...places, ...placesOf(visit)].some((ref) => ground.isSensitive(partsOf(ref).flow)))
    return 'sensitive';
  if (standings.some(({ at }) => at === 'unloaded')) return 'unloaded';
  const problems = standings
    .map(({ path }) => path.map((one) => numberOf(register, lookup(partsOf(one.question).flow), one)))
    .filter((numbers) => numbers.length > 0);
  if (problems.length === 0) return 'empty';
  if (!problems.every(areNumbers)) return 'unnumbered';
  return written(guard(writeMessage({ form: FORM, stamp: stampOf(ground.version), problems })));
}

/** What stands behind the address of the site in a QR code or a link; it never reaches a server. */
export function fragmentOf({ digits }: Code): string {
  return `#c=${digits}`;
}

/** Every place the visitor has been, also where they stepped back from: who was in a sensitive flow gets no code. */
function placesOf({ problems }: Visit): string[] {
  return problems.flatMap(({ start, answers }) => [start, ...answers.map(({ question }) => question)]);
}

function areNumbers(numbers: readonly (number | undefined)[]): numbers is number[] {
  return numbers.every((one) => one !== undefined);
}

function written(digits: string): Code | NoCode {
  return digits.length > MOST_GROUPS * GROUP ? 'too-long' : { digits, groups: groupsOf(digits) };
}
