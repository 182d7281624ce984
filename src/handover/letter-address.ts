import type { SheetDesk, SheetWay } from '../flow/sheet-types';
import type { IsoDate, Text } from '../flow/types';

/** The desk as lines on an envelope; nothing where its address is not known, or may be out of date. */
export function addressOf(desk: SheetDesk | undefined, today: IsoDate): Text | undefined {
  const post = desk?.ways.post;
  if (!desk || !post || today >= post.until) return undefined;
  const lines = post.value.split(/,\s*/);
  // An address that begins with a street or a box tells not who lives there.
  const isNamed = !/\d/.test(lines[0] ?? '');
  return isNamed ? lines : [desk.name, ...lines];
}

/** The e-mail address to which a letter may be sent; nothing where only paper or a form is sure to count. */
export function emailFor(
  desk: SheetDesk | undefined,
  isFree: boolean | undefined,
  today: IsoDate,
): string | undefined {
  const email = desk?.ways.email;
  const counts = email && today < email.until && (isFree || email.forLetters);
  return counts ? email.value : undefined;
}

/** The desk's own form, where it has one. */
export function formOf(desk: SheetDesk | undefined, today: IsoDate): SheetWay | undefined {
  const form = desk?.ways.form;
  return form && today < form.until ? form : undefined;
}
