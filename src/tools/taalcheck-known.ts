import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownWarnings } from '../check/taal/pack/known';

/** The warnings about language that a content folder brought along when the check came. */
export const KNOWN_FILE = 'taal/bekend.json';

/** Reads the known warnings of a content folder; nothing when there is no such list. */
export function readKnown(dir: string): KnownWarnings | undefined {
  const file = join(dir, KNOWN_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownWarnings) : undefined;
}
