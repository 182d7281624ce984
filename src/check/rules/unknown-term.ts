import type { Finding } from '../../flow/finding';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { termNamings } from '../namings';

/** An outcome or a finder that names a term of law that is not there. */
export function unknownTerm({ pack, read, at, near, renames }: Context): Finding[] {
  if (isBroken(read, 'terms')) return [];
  return termNamings(pack, read).flatMap(({ name, spot }) => {
    if (pack.terms.has(name) || renames.explains('feit', name)) return [];
    return [{ ...at(spot, 'onbekende-termijn', { naam: name }), near: near(name, pack.terms.keys()) }];
  });
}
