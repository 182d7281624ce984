import { GROUP, GUARDS, groupsOf } from './digits';

/** What the digits of a code say. */
export interface Message {
  readonly form: number;
  /** Two digits that tell one version of the flows from most others. */
  readonly stamp: string;
  /** The numbers of the answers of each problem. */
  readonly problems: readonly (readonly number[])[];
}

/** The only form there is so far. A code that begins with another digit was made by a newer Wegwijzer. */
export const FORM = 1;

/** From here on a number takes two groups. */
const LONG_FROM = 900;
const NEXT_PROBLEM = '000';

/** Writes a message, without the guarding digits. */
export function writeMessage({ form, stamp, problems }: Message): string {
  return `${form}${stamp}${problems.map((numbers) => numbers.map(groupsFor).join('')).join(NEXT_PROBLEM)}`;
}

/**
 * Reads what `writeMessage` wrote, with the guarding digits behind it.
 * Errors: a number that is cut off is left out; the digits were sound, so nobody mistyped it.
 */
export function readMessage(digits: string): Message {
  const problems: number[][] = [[]];
  const groups = groupsOf(digits).slice(1, -GUARDS);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? '';
    if (group === NEXT_PROBLEM) problems.push([]);
    else if (Number(group) < LONG_FROM) problems.at(-1)?.push(Number(group));
    else {
      at += 1;
      const rest = groups[at];
      if (rest !== undefined) problems.at(-1)?.push(longNumber(Number(group), Number(rest)));
    }
  }
  return {
    form: Number(digits[0]),
    stamp: digits.slice(1, GROUP),
    problems: problems.filter((one) => one.length > 0),
  };
}

/** Two digits of a version: they tell that the flows have changed, not what. */
export function stampOf(version: string): string {
  let sum = 0;
  for (const sign of version) sum = (sum * 37 + (sign.codePointAt(0) ?? 0)) % 9973;
  return String(sum % 100).padStart(2, '0');
}

function groupsFor(number: number): string {
  if (number < LONG_FROM) return String(number).padStart(GROUP, '0');
  const over = number - LONG_FROM;
  return `${LONG_FROM + Math.floor(over / 1000)}${String(over % 1000).padStart(GROUP, '0')}`;
}

function longNumber(first: number, second: number): number {
  return LONG_FROM + (first - LONG_FROM) * 1000 + second;
}
