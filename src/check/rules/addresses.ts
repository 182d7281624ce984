import type { Code } from '../../flow/codes';
import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { WayKind } from '../../flow/types';
import type { Context } from '../context';
import { stringsIn } from '../texts';

type Judge = (written: string) => Code | undefined;

/** Which judge reads the value behind a key, by the steps that lead to it. */
const WAYS: Readonly<Record<string, Judge>> = {
  [K.phone]: judgePhone,
  [K.email]: judgeEmail,
  [K.form]: judgeLink,
  [K.website]: judgeLink,
  [K.chat]: judgeLink,
  [K.site]: judgeLink,
  [K.security]: judgeSecurity,
  [K.quickExit]: judgeLink,
} satisfies Partial<Record<string, Judge>> & Record<(typeof K)[Extract<WayKind, 'phone'>], Judge>;

/** Links, phone numbers and e-mail addresses that do not work, or that are not safe. */
export function addresses(context: Context): Finding[] {
  const { read, at } = context;
  return [...read.files].flatMap(([file, { value }]) => {
    const kind = kindOf(file);
    if (read.broken.has(file) || (kind !== 'desks' && kind !== 'municipalities' && kind !== 'organisation'))
      return [];
    return [...stringsIn(value, [], '')].flatMap(({ text, steps, key }) => {
      const code = judgeOf(steps, key)?.(text.trim());
      return code === undefined ? [] : [at({ file, path: steps } satisfies Spot, code, { geschreven: text })];
    });
  });
}

/** `telefoon: 14 043` stands for itself; in a desk the number is one step deeper. */
function judgeOf(steps: readonly (string | number)[], key: string): Judge | undefined {
  const way = key === K.number || key === K.address ? String(steps.at(-2)) : key;
  return Object.hasOwn(WAYS, way) ? WAYS[way] : undefined;
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

function judgeSecurity(written: string): Code | undefined {
  return written.startsWith('mailto:') ? judgeEmail(written.slice('mailto:'.length)) : judgeLink(written);
}

/** Only https, complete, to a named host, without a password in it. */
function judgeLink(written: string): Code | undefined {
  if (!/^https:\/\/[^\s"'<>\\@]+$/i.test(written) || !URL.canParse(written)) return 'link-onveilig';
  const { hostname } = new URL(written);
  return /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]+$/i.test(hostname) ? undefined : 'link-onveilig';
}
