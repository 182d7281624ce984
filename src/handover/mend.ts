import { GROUP, groupsOf, isSound, LEAVES, PRIME, remainder, UNREADABLE } from './digits';
import { FORM, readMessage } from './numerals';
import type { Register } from './register';

const MOST_SUGGESTIONS = 3;

/**
 * The sound codes nearest to a mistyped one: one wrong digit or group, two in each other's place, one too many or one forgotten.
 * Those of which every number is known come alone, when there are any. Shape: digits in a row, nearest first, at most three.
 */
export function nearestCodes(digits: string, register: Register): string[] {
  const guesses = [...otherGroup(digits), ...turnedAround(digits), ...longerOrShorter(digits)];
  const sound = [...new Set(guesses)].filter((guess) => isSound(guess) && guess.startsWith(String(FORM)));
  const known = sound.filter((guess) =>
    readMessage(guess).problems.every((numbers) => numbers.every((number) => register.names.has(number))),
  );
  return (known.length > 0 ? known : sound)
    .sort((a, b) => farFrom(digits, a) - farFrom(digits, b) || (a < b ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}

/** One group replaced. The simpler version, which writes out every guess, is a hundred times slower on a long code. */
function* otherGroup(digits: string): Generator<string> {
  const groups = groupsOf(digits);
  if (digits.length % GROUP !== 0) return;
  let weight = 1;
  const left = remainder(digits);
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const old = Number((groups[at] ?? '').replaceAll(UNREADABLE, '0'));
    for (let other = 0; other < 1000; other += 1) {
      if ((left + (other - old + PRIME) * weight) % PRIME !== LEAVES) continue;
      yield groups.with(at, String(other).padStart(GROUP, '0')).join('');
    }
    weight = (weight * 1000) % PRIME;
  }
}

/** Two neighbours in each other's place: digits or groups. */
function* turnedAround(digits: string): Generator<string> {
  for (const size of [1, GROUP]) {
    for (let at = 0; at + 2 * size <= digits.length; at += size) {
      const [first, second] = [digits.slice(at, at + size), digits.slice(at + size, at + 2 * size)];
      yield digits.slice(0, at) + second + first + digits.slice(at + 2 * size);
    }
  }
}

/** A digit or a group too many, or a digit forgotten. */
function* longerOrShorter(digits: string): Generator<string> {
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    if (digits.length % GROUP === 1) yield before + after.slice(1);
    if (digits.length % GROUP === 2) for (const digit of '0123456789') yield before + digit + after;
    if (digits.length % GROUP === 0 && at % GROUP === 0) yield before + after.slice(GROUP);
  }
}

/** How unlike what was typed a guess is. Units: digits that differ; turning two around is one mistake. */
function farFrom(typed: string, guess: string): number {
  if (typed.length !== guess.length) return 1;
  const differ = [...typed].flatMap((digit, at) => (digit === guess[at] ? [] : [at]));
  const [first = 0, last = 0] = [differ[0], differ.at(-1)];
  const isTurned = [...typed.slice(first, last + 1)].reverse().join('') === guess.slice(first, last + 1);
  return differ.length === 2 && isTurned ? 1 : differ.length;
}
