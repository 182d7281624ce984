import type { Spot } from '../flow/finding';
import { nearest } from '../flow/near';
import { type Definition, definitionsIn, type Known, type Mention, mentionsIn } from './mentions';

/** A name that several lines still use, and that only its own line has lost. */
export interface Rename {
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly uses: number;
  readonly spot: Spot;
}

/** The names that were changed where they are made, but not where they are used. */
export interface Renames {
  readonly all: readonly Rename[];
  /** Whether an unknown name has its letter already, at the place where it was changed. */
  explains(scope: string, name: string): boolean;
}

/** From this many uses of an unknown name on, it is the name itself that was changed, not each of its uses. */
const FEW = 2;

/** Whoever lost more names than this has another problem. */
const MOST = 20;

/** Finds the names that were changed in one place only, when every file can be read: by what still uses the old one and what nobody uses. */
export function findRenames(known: Known): Renames {
  if (known.read.broken.size > 0) return { all: [], explains: () => false };
  const uses = countUses(mentionsIn(known));
  const definitions = definitionsIn(known);
  const names = namesByScope(definitions);
  const lost = [...uses.values()].filter(
    (one) => one.uses >= FEW && names.get(one.scope)?.has(one.name) === false,
  );
  const unused = lost.length > 0 ? definitions.filter((one) => !uses.has(keyOf(one))) : [];
  const all = lost
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST)
    .flatMap((one) => renameOf(one, unused))
    .filter(isFirstFor());
  const explained = new Set(all.map((one) => keyOf({ scope: one.scope, name: one.from })));
  return { all, explains: (scope, name) => explained.has(keyOf({ scope, name })) };
}

/** Longer by a municipality, it is a page that was to be made from the other. */
function renameOf({ scope, name, uses }: Use, unused: readonly Definition[]): Rename[] {
  const found = likeliest(
    name,
    unused.filter((other) => other.scope === scope),
  );
  return found && !name.startsWith(`${found.name}-`)
    ? [{ scope, from: name, to: found.name, uses, spot: found.spot }]
    : [];
}

/** A thing had one name before: that of the most uses. */
function isFirstFor(): (rename: Rename) => boolean {
  const seen = new Set<string>();
  return ({ scope, to }) =>
    !seen.has(keyOf({ scope, name: to })) && Boolean(seen.add(keyOf({ scope, name: to })));
}

/** The one alike, or the only one there is. */
function likeliest(name: string, unused: readonly Definition[]): Definition | undefined {
  const [near] = nearest(
    name,
    unused.map((one) => one.name),
  );
  return unused.find((one) => one.name === near) ?? (unused.length === 1 ? unused[0] : undefined);
}

function keyOf({ scope, name }: Mention): string {
  return `${scope} ${name}`;
}

interface Use extends Mention {
  readonly uses: number;
}

function countUses(mentions: readonly Mention[]): Map<string, Use> {
  const counted = new Map<string, Use>();
  for (const { scope, name } of mentions) {
    const key = keyOf({ scope, name });
    counted.set(key, { scope, name, uses: (counted.get(key)?.uses ?? 0) + 1 });
  }
  return counted;
}

function namesByScope(definitions: readonly Definition[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { scope, name, formerly = [] } of definitions) {
    const set = names.get(scope) ?? new Set();
    for (const one of [name, ...formerly]) set.add(one);
    names.set(scope, set);
  }
  return names;
}
