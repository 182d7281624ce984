import type { Text } from './types';

/** One string or a list becomes paragraphs; an empty line in a long text starts a new one. */
export function asText(written: string | readonly string[]): Text {
  const all = typeof written === 'string' ? [written] : written;
  return all
    .flatMap((one) => one.split(/\n\s*/))
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The same, where nothing may be written at all. */
export function asTextIf(written: string | readonly string[] | undefined): Text | undefined {
  return written === undefined ? undefined : asText(written);
}
