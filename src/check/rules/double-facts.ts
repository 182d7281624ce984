import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { Context } from '../context';

/** In which files, and under which key, the names of one set stand. */
const SETS: readonly (readonly [string, string])[][] = [
  [['desks', K.desks]],
  [
    ['terms', K.terms],
    ['facts', K.facts],
  ],
];

/** A desk, term or fact whose name stands in two files: one of them would silently be forgotten. */
export function doubleFacts(context: Context): Finding[] {
  return SETS.flatMap((set) => {
    const seen = new Map<string, string>();
    return namesIn(context, set).flatMap(({ id, file, key }) => {
      const before = seen.get(id);
      seen.set(id, before ?? file);
      if (before === undefined) return [];
      return [
        context.at({ file, path: [key, id], atKey: true }, 'dubbel-feit', { naam: id, eerder: before }),
      ];
    });
  });
}

function namesIn({ read }: Context, set: readonly (readonly [string, string])[]) {
  return [...read.files].flatMap(([file, { value }]) => {
    const key = set.find(([kind]) => kind === kindOf(file))?.[1];
    if (key === undefined || read.broken.has(file)) return [];
    const things = (value as Record<string, object>)[key] ?? {};
    return Object.keys(things).map((id) => ({ id, file, key }));
  });
}
