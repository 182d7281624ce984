import { resolve } from 'node:path';
import { flowsDir } from './pack-folder';

/** What a build depends on beside the code: the content pack, the path under the host, and where the result goes. */
export interface BuildSettings {
  readonly flows: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly out: string;
  /** Is the site kept on devices? `uit` is the kill switch: workers in the field remove themselves. */
  readonly worker?: 'aan' | 'uit';
}

/** Reads the settings from the environment: `WEGWIJZER_FLOWS`, `BASE_PATH`, `WEGWIJZER_OUT`, `WEGWIJZER_WORKER`. */
export function buildSettings(): BuildSettings {
  return {
    flows: flowsDir(),
    base: baseOf(process.env.BASE_PATH ?? '/'),
    out: resolve(process.env.WEGWIJZER_OUT || 'dist'),
    worker: process.env.WEGWIJZER_WORKER === 'uit' ? 'uit' : 'aan',
  };
}

/** `help` → `/help/` */
export function baseOf(path: string): string {
  const inside = path.replace(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}

/** Today as the pages mean it. Shape: `yyyy-mm-dd` in the time of the Netherlands. */
export function todayHere(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
