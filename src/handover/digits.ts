/** The writing of a code: groups of three digits, of which the last two guard the others. */

export const GROUP = 3;
/** Groups that guard the others. */
export const GUARDS = 2;
/** Units: groups. A code of this length still fits a QR code of version 10, level M. */
export const MOST_GROUPS = 120;
/** Stands for a sign that cannot be a digit. */
export const UNREADABLE = '?';

/** Units: signs. Nobody types more than this; what is longer is not looked at. */
const MOST_TYPED = 2000;
const GUARD_DIGITS = GROUP * GUARDS;

/**
 * A sound code, read as one number, leaves 1 when divided by this. It is a prime above 999 that divides neither 10 nor 999:
 * hence one wrong digit, one wrong group, two digits or two groups in each other's place never leave 1 again.
 */
export const PRIME = 999_983;
export const LEAVES = 1;

/** Puts the guarding digits behind a row of digits. */
export function guard(digits: string): string {
  const left = remainder(digits + '0'.repeat(GUARD_DIGITS));
  return digits + String((PRIME + LEAVES - left) % PRIME).padStart(GUARD_DIGITS, '0');
}

/** Whether a row of digits is one that `guard` made. */
export function isSound(digits: string): boolean {
  const groups = digits.length / GROUP;
  const hasLength = Number.isInteger(groups) && groups > GUARDS + 1 && groups <= MOST_GROUPS;
  return hasLength && /^[0-9]+$/.test(digits) && remainder(digits) === LEAVES;
}

/** What a row of digits leaves when divided; an unreadable sign counts as 0. */
export function remainder(digits: string): number {
  let left = 0;
  for (const digit of digits) left = (left * 10 + (digit === UNREADABLE ? 0 : Number(digit))) % PRIME;
  return left;
}

/** Cuts a row into groups of three. */
export function groupsOf(digits: string): string[] {
  return digits.match(/.{1,3}/g) ?? [];
}

/**
 * What somebody typed, said or scanned, as a row of digits: O is 0, I and L are 1, spaces and dashes do not count.
 * Shape: digits, with `?` for every other sign; of an address only what stands behind `#`.
 * Errors: nothing when it is far too long, or too little of it is a digit to be a code.
 */
export function digitsIn(typed: string): string | undefined {
  if (typed.length > MOST_TYPED) return undefined;
  const code = typed.slice(typed.lastIndexOf('#') + 1).replace(/^c=/i, '');
  const signs = [...code.normalize('NFKC').replace(/[\s\p{P}\p{Cf}]/gu, '')];
  if (signs.length > MOST_GROUPS * GROUP || signs.filter(isDigit).length * 3 <= signs.length)
    return undefined;
  return signs.map(digitOf).join('');
}

/** The digits of other scripts stand in rows of ten, each row from a 0 on. */
function digitOf(sign: string): string {
  if (/[0-9]/.test(sign)) return sign;
  if (/o/i.test(sign)) return '0';
  if (/[il|]/i.test(sign)) return '1';
  if (!isDigit(sign)) return UNREADABLE;
  let value = 0;
  const point = sign.codePointAt(0) ?? 0;
  while (value < 9 && isDigit(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

function isDigit(sign: string): boolean {
  return /\p{Nd}/u.test(sign);
}
