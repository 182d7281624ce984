/** Fills bytes with chance, such as `crypto.getRandomValues`, which takes no more than 65,536 at a time. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => unknown;

const AT_A_TIME = 65_536;

/** Something written so that no word of it stands anywhere: its bytes, added to as many bytes of chance. */
export interface Scrambled {
  readonly pad: Uint8Array;
  readonly text: Uint8Array;
}

/**
 * Writes something so that a search through the files of the browser finds no word of it.
 * What is removed from IndexedDB stays in those files for days (measured in Chromium: after the record, the database and a
 * restart were gone). It is no lock: who has both halves can read it.
 */
export function scramble(value: unknown, random: Random): Scrambled {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const pad = new Uint8Array(text.length);
  for (let at = 0; at < pad.length; at += AT_A_TIME) random(pad.subarray(at, at + AT_A_TIME));
  return { pad, text: added(text, pad) };
}

/** Reads what was scrambled; nothing when it is not that, or damaged. */
export function unscramble(found: object): unknown {
  const { pad, text } = found as Partial<Scrambled>;
  if (!(pad instanceof Uint8Array && text instanceof Uint8Array) || pad.length !== text.length)
    return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(added(text, pad)));
  } catch {
    return undefined;
  }
}

function added(bytes: Uint8Array, pad: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => byte ^ (pad[at] ?? 0));
}
