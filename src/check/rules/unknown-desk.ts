import type { Finding } from '../../flow/finding';
import { WORDS } from '../../flow/keys';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { deskNamings } from '../namings';

/** A line that names a desk that is not there. */
export function unknownDesk({ pack, read, at, near, renames }: Context): Finding[] {
  if (isBroken(read, 'desks', 'municipalities')) return [];
  return deskNamings(pack, read).flatMap(({ name, spot }) => {
    if (pack.desks.has(name) || renames.explains('loket', name)) return [];
    return [
      {
        ...at(spot, 'onbekend-loket', { naam: name }),
        near: near(name, [WORDS.municipalityDesk, ...pack.desks.keys()]),
      },
    ];
  });
}
