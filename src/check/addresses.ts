import type { Code } from '../flow/codes';
import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { kindOf } from '../flow/pack-files';
import type { ReadPack } from '../flow/read-pack';
import { stringsIn } from './texts';

export type AddressKind = 'phone' | 'email' | 'link';

/** Something to call, write to or open, as an author wrote it. */
export interface Address {
  readonly kind: AddressKind;
  readonly written: string;
  readonly spot: Spot;
  /** What is wrong with how it is written. */
  readonly code?: Code;
}

/** What stands behind each key, by the steps that lead to it. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  [K.phone]: 'phone',
  [K.email]: 'email',
  [K.form]: 'link',
  [K.website]: 'link',
  [K.chat]: 'link',
  [K.site]: 'link',
  [K.security]: 'link',
  [K.quickExit]: 'link',
};

const JUDGES: Readonly<Record<AddressKind, (written: string) => Code | undefined>> = {
  phone: judgePhone,
  email: judgeEmail,
  link: judgeLink,
};

/** Every phone number, e-mail address and link of the files that can be read. */
export function addressesOf(read: ReadPack): Address[] {
  return [...read.files].flatMap(([file, { value }]) => {
    const kind = kindOf(file);
    if (read.broken.has(file) || (kind !== 'desks' && kind !== 'municipalities' && kind !== 'organisation'))
      return [];
    return [...stringsIn(value, [], '')].flatMap(({ text, steps, key }) => {
      const found = kindBehind(steps, key);
      return found === undefined ? [] : [addressIn(text, found, { file, path: steps })];
    });
  });
}

/** The contact for weaknesses may be a page or, with `mailto:` before it, an e-mail address. */
function addressIn(text: string, found: AddressKind, spot: Spot): Address {
  const isMail = found === 'link' && spot.path.at(-1) === K.security && text.trim().startsWith('mailto:');
  const kind = isMail ? 'email' : found;
  return { kind, written: text, spot, code: JUDGES[kind](text.trim().replace(isMail ? /^mailto:/ : '', '')) };
}

/** `telefoon: 14 043` stands for itself; in a desk the number is one step deeper. */
function kindBehind(steps: readonly (string | number)[], key: string): AddressKind | undefined {
  const way = key === K.number || key === K.address ? String(steps.at(-2)) : key;
  return Object.hasOwn(KINDS, way) ? KINDS[way] : undefined;
}

/** Short numbers, ten digits, 0800 and 0900 with four or seven digits more, or a number abroad with a plus. */
function judgePhone(written: string): Code | undefined {
  const digits = written.replace(/[\s()-]/g, '').replace(/^\+31\(?0?\)?/, '0');
  const isGood =
    /^(112|113|144|1400|14\d{2}|140\d{2,3}|116\d{3}|0800\d{4}(\d{3})?|09\d{2}\d{4}(\d{3})?|0[1-8]\d{8}|\+\d{9,14})$/;
  return isGood.test(digits) && !/^0[89]0\d{7}$/.test(digits) ? undefined : 'telefoon-fout';
}

function judgeEmail(written: string): Code | undefined {
  return /^[^\s@<>(),;:"]+@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(written)
    ? undefined
    : 'e-mail-fout';
}

/** Only https, complete, to a named host, without a password in it. */
function judgeLink(written: string): Code | undefined {
  if (!/^https:\/\/[^\s"'<>\\@]+$/i.test(written) || !URL.canParse(written)) return 'link-onveilig';
  const { hostname } = new URL(written);
  return /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]+$/i.test(hostname) ? undefined : 'link-onveilig';
}
