import type { Finding } from '../../flow/finding';
import type { Context } from '../context';

/** A name that was changed where it is made, while several lines still use the old one. */
export function renamed({ renames, at }: Context): Finding[] {
  return renames.all.map(({ scope, from, to, uses, spot }) => {
    const vorm = scope.split(':')[0] ?? '';
    return at(spot, 'hernoemd', { oud: from, nieuw: to, keer: String(uses), vorm });
  });
}
