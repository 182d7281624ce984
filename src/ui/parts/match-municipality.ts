import type { Municipality } from '../../flow/fact-types';
import { plainWords } from './plain-words';

/** A municipality that fits what was typed. */
export interface Match {
  readonly id: string;
  readonly name: string;
  /** The village or town that was recognised, when it is not the municipality's own name. */
  readonly via?: string;
  /** What was typed names it in full; else it only begins like it. */
  readonly isExact: boolean;
}

const MOST = 8;

/**
 * Which municipalities a postcode or place belongs to, the sure ones first.
 * Shape: `6211`, `6211 AB`, `62`, `roermond`, `Sint-Odiliënberg` and beginnings of these.
 */
export function matchMunicipalities(typed: string, municipalities: readonly Municipality[]): Match[] {
  const words = plainWords(typed);
  if (words.length < 2) return [];
  const digits = /^(\d{2,4})(?: ?[a-z]{0,2})$/.exec(words)?.[1];
  const found = municipalities.flatMap((each) => (digits ? byPostcode(digits, each) : byName(words, each)));
  return found.sort((a, b) => Number(b.isExact) - Number(a.isExact)).slice(0, MOST);
}

/** The one municipality that is meant, when there is no doubt. */
export function certainMatch(matches: readonly Match[]): Match | undefined {
  const exact = matches.filter(({ isExact }) => isExact);
  const sure = exact.length > 0 ? exact : matches;
  return sure.length === 1 ? sure[0] : undefined;
}

function byPostcode(digits: string, { id, name, postcodes }: Municipality): Match[] {
  if (!postcodes.some((postcode) => postcode.startsWith(digits))) return [];
  return [{ id, name, isExact: digits.length === 4 }];
}

function byName(words: string, { id, name, places }: Municipality): Match[] {
  const names = [name, ...places];
  const exact = names.find((each) => plainWords(each) === words);
  const begun = exact ?? names.find((each) => beginsLike(plainWords(each), words));
  if (begun === undefined) return [];
  return [
    { id, name, via: plainWords(begun) === plainWords(name) ? undefined : begun, isExact: Boolean(exact) },
  ];
}

function beginsLike(name: string, words: string): boolean {
  return name.startsWith(words) || name.includes(` ${words}`);
}
