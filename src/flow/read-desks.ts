import { mayBeShown } from './certainty';
import type { Code } from './codes';
import { readDate } from './dates';
import { municipalityDesk } from './expand';
import type { Municipality, Provenance } from './fact-types';
import type { Spot } from './finding';
import { K, WORDS } from './keys';
import type { DeskEntry, DeskFile, MunicipalityFile } from './schema/fact-files';
import { asTextIf } from './text';
import type { Desk, Way, WayKind } from './types';

/** Provenance as far as it is written at one level; what is missing comes from a level above. */
export interface SomeProvenance {
  readonly [K.source]?: string;
  readonly [K.checked]?: string;
  readonly [K.certainty]?: Provenance['certainty'];
  readonly [K.owner]?: string;
  readonly [K.toConfirm]?: string | readonly string[];
}

/** Collects what the reader misses on the way. */
export type Report = (code: Code, spot: Spot, values: Record<string, string>) => void;

const WAY_KEYS: readonly [
  WayKind,
  (typeof K)['phone' | 'form' | 'website' | 'email' | 'visit' | 'post' | 'chat'],
][] = [
  ['phone', K.phone],
  ['form', K.form],
  ['website', K.website],
  ['email', K.email],
  ['chat', K.chat],
  ['visit', K.visit],
  ['post', K.post],
];

/** Reads the desks of one file; ways borrowed from another desk are filled in later by `borrowWays`. */
export function readDesks(path: string, file: DeskFile, report: Report): Desk[] {
  return Object.entries(file[K.desks]).map(([id, entry]) => ({
    id,
    name: entry[K.name],
    kind: entry[K.kind],
    role: entry[K.role],
    about: asTextIf(entry[K.what]),
    askFor: entry[K.askFor],
    noPhone: asTextIf(entry[K.noPhone]),
    borrowsFrom: entry[K.contactFrom],
    spot: { file: path, path: [K.desks, id] },
    ...waysOf(readWays(entry, [entry, file], { file: path, path: [K.desks, id] }, report)),
  }));
}

/** Until it has borrowed, a desk has the ways written with it. */
function waysOf(written: Desk['ways']): Pick<Desk, 'ways' | 'written'> {
  return { ways: written, written };
}

function readWays(entry: DeskEntry, levels: SomeProvenance[], spot: Spot, report: Report): Desk['ways'] {
  const ways: Partial<Record<WayKind, Way>> = {};
  const once = onePerKey(report);
  for (const [kind, key] of WAY_KEYS) {
    const written = entry[key];
    if (!written) continue;
    ways[kind] = {
      value: K.number in written ? written[K.number] : written[K.address],
      label: written[K.text],
      cost: written[K.cost],
      hours: written[K.hours],
      ...(isForLetters(written) ? { forLetters: true as const } : {}),
      ...readProvenance([written, ...levels], spot, once),
    };
  }
  return ways;
}

function isForLetters(written: object): boolean {
  return K.forLetters in written && written[K.forLetters] === WORDS.yes;
}

/** What one line in the desk would mend for all its ways is told once. */
function onePerKey(report: Report): Report {
  const told = new Set<string>();
  return (code, spot, values) => {
    const key = values.sleutel ?? '';
    if (!told.has(key)) report(code, spot, values);
    told.add(key);
  };
}

/**
 * Provenance from the nearest level that gives each part.
 * Errors: a report for each part that no level gives; such a fact counts as uncertain, so that no page shows it.
 */
export function readProvenance(levels: readonly SomeProvenance[], spot: Spot, report: Report): Provenance {
  const nearestOf = <Key extends keyof SomeProvenance>(key: Key): SomeProvenance[Key] =>
    levels.find((level) => level[key] !== undefined)?.[key];
  for (const key of [K.certainty, K.source, K.checked, K.owner] as const) {
    if (nearestOf(key) === undefined) {
      report(
        'feit-zonder-herkomst',
        { ...spot, atKey: true },
        { sleutel: key, feit: String(spot.path.at(-1) ?? '') },
      );
    }
  }
  return {
    source: nearestOf(K.source) ?? '',
    checked: readDate(nearestOf(K.checked) ?? '') ?? '1970-01-01',
    certainty: nearestOf(K.certainty) ?? 'O',
    owner: nearestOf(K.owner) ?? '',
    toConfirm: asTextIf(levels[0]?.[K.toConfirm]),
  };
}

/** Gives each desk the ways of the desk it borrows from, where it has none of its own that may be shown. */
export function borrowWays(desks: ReadonlyMap<string, Desk>): Map<string, Desk> {
  const filled = new Map<string, Desk>();
  for (const [id, desk] of desks) {
    const lender = desk.borrowsFrom === undefined ? undefined : desks.get(desk.borrowsFrom);
    filled.set(id, { ...desk, ways: { ...desk.ways, ...lentBy(lender), ...sureOnes(desk.ways) } });
  }
  return filled;
}

/** The ways of a lender, each with whose it is: a number under another name must not pass for one's own. */
function lentBy(lender: Desk | undefined): Desk['ways'] {
  const ways = Object.entries(lender?.ways ?? {});
  return Object.fromEntries(ways.map(([kind, way]) => [kind, { ...way, of: lender?.name }]));
}

function sureOnes(ways: Desk['ways']): Desk['ways'] {
  return Object.fromEntries(Object.entries(ways).filter(([, way]) => mayBeShown(way)));
}

/** Reads the municipalities: what the finder needs, and a desk for each. */
export function readMunicipalities(
  path: string,
  file: MunicipalityFile,
  report: Report,
): { municipality: Municipality; desk: Desk }[] {
  return Object.entries(file[K.municipalities]).map(([id, entry]) => {
    const facts = readProvenance([entry, file], { file: path, path: [K.municipalities, id] }, report);
    const places = [...entry[K.places], ...(entry[K.alsoWritten] ?? [])];
    return {
      municipality: { id, name: entry[K.name], places, postcodes: entry[K.postcodes] },
      desk: {
        id: municipalityDesk(id),
        name: `Gemeente ${entry[K.name]}`,
        kind: 'gemeente',
        role: 'beslist',
        spot: { file: path, path: [K.municipalities, id] },
        ...waysOf({
          phone: { value: entry[K.phone], ...facts },
          website: { value: entry[K.website], ...facts },
        }),
      },
    };
  });
}
