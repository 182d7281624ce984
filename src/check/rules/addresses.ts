import type { Finding } from '../../flow/finding';
import { addressesOf } from '../addresses';
import type { Context } from '../context';

/** Links, phone numbers and e-mail addresses that do not work, or that are not safe. */
export function addresses({ read, at }: Context): Finding[] {
  return addressesOf(read).flatMap(({ spot, code, written }) =>
    code === undefined ? [] : [at(spot, code, { geschreven: written })],
  );
}
