import type { Text } from '../flow/types';
import type { Notes } from './notes';

/** Mail programs cut or refuse an address that is longer. Units: characters, as they stand in the address. */
const MOST_IN_MAILTO = 1900;

/** A link that opens a mail program; `isWhole` when all of the text went into it. */
export interface MailLink {
  readonly href: string;
  readonly isWhole: boolean;
}

/** Makes a link to mail a text. What does not fit is not cut: then only the subject and `instead` go along, and it is pasted. */
export function mailLink(address: string, subject: string, text: string, instead: string): MailLink {
  const link = (body: string) =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(windowsLines(body))}`;
  const whole = link(text);
  const isWhole = whole.length <= MOST_IN_MAILTO;
  return { href: isWhole ? whole : link(instead), isWhole };
}

/** A summary as a file of its own: its name tells nothing of what is in it. */
export function textFile(text: string, today: string): { readonly name: string; readonly text: string } {
  return { name: `wegwijzer-${today}.txt`, text: `\uFEFF${windowsLines(text)}` };
}

/** Units: characters. Longer than this nobody reads out in one breath. */
const MOST_READ_OUT = 400;

/**
 * What to say on the telephone: the sentences of the content, and in between what the visitor wrote when that is short.
 * `about`: what is said of the code, when there is one.
 */
export function callScript(callSay: Text, notes: Notes, about?: string): Text {
  const story = notes.story?.trim();
  const own = story && story.length <= MOST_READ_OUT ? [story.replace(/\s+/g, ' ')] : [];
  const last = callSay.length > 1 ? callSay.slice(-1) : [];
  return [...callSay.slice(0, callSay.length - last.length), ...own, ...(about ? [about] : []), ...last];
}

function windowsLines(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
