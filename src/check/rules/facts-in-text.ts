import type { Finding } from '../../flow/finding';
import type { FileKind } from '../../flow/pack-files';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { narrowed } from '../where';

/** The files whose very purpose is to hold such facts. */
const HOMES: ReadonlySet<FileKind> = new Set<FileKind>([
  'desks',
  'facts',
  'terms',
  'municipalities',
  'organisation',
]);

const PHONE =
  /(?<![\d€.,])(?:\+31[\s-]?|0)(?:\(0\)[\s-]?)?\d(?:\s?-?\s?\d){6,10}(?!\d)|(?<![\d€.,])14\s?0\d{2,3}(?!\d)/;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;
const LINK =
  /\b(?:https?:|javascript:|www\.)\S+|(?<![@\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nl|eu|com|org|net|be|de|info|gov)\b(?:\/\S*)?/iu;
const EURO = /(?:€|\bEUR)\s?\d[\d.,]*(?:-)?|\b\d[\d.,]*(?:-)?\s?euro\b/i;

/** What it is, and how it looks; the first that fits tells. */
const FACTS: readonly (readonly [string, RegExp])[] = [
  ['bedrag', EURO],
  ['e-mailadres', EMAIL],
  ['link', LINK],
  ['telefoonnummer', PHONE],
];

/** A phone number, address or amount in running text: it would go stale there, where no date is kept with it. */
export function factsInText(context: Context): Finding[] {
  const names = isBroken(context.read, 'desks')
    ? undefined
    : new Set([...context.pack.desks.values()].map((desk) => desk.name.toLowerCase()));
  return context.texts.flatMap(({ text, spot, kind }) => {
    if (HOMES.has(kind)) return [];
    const [sort, found] = factIn(text, names) ?? [];
    if (sort === undefined || found === undefined) return [];
    return [narrowed(context.read, context.at(spot, 'feit-in-tekst', { feit: found, vorm: sort }), found)];
  });
}

/** An organisation may be called after its website; its name is no link. */
function factIn(text: string, names: ReadonlySet<string> | undefined): [string, string] | undefined {
  for (const [sort, pattern] of FACTS) {
    const found = pattern.exec(text)?.[0].replace(/[\s.,;:!?)]+$/, '');
    const isName = sort === 'link' && (names === undefined || names.has(found?.toLowerCase() ?? ''));
    if (found && !isName) return [sort, found];
  }
  return undefined;
}
