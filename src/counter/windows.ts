import type { Channel } from './mirror-line';

/** The line between one counter and its window: two counters in one browser do not hear each other. */
export function lineTo(base: string, line: string): Channel {
  const name = nameOf(base, line);
  // Held as long as the counter is there; who gets it after that knows that the counter is gone.
  navigator.locks?.request(name, () => new Promise(() => {})).catch(() => {});
  return new BroadcastChannel(name);
}

/** Opens the window for the visitor, or brings it to the front; false when the browser refuses. */
export function mirrorWindow(base: string, line: string): boolean {
  const opened = window.open(
    `${base}balie/meekijken/#${line}`,
    `meekijken-${line}`,
    'popup,width=1280,height=800',
  );
  return opened !== null;
}

/** Did a counter open this window? Whoever opens the address by hand has no line to one. */
export function hasLine(): boolean {
  return location.hash.length > 1;
}

/** The end of the line in the window for the visitor. */
export function lineFrom(base: string): Channel {
  return new BroadcastChannel(nameOf(base, location.hash.slice(1)));
}

/** Calls when the counter at the other end is gone, however it went. */
export function whenGone(base: string, call: () => void): void {
  navigator.locks?.request(nameOf(base, location.hash.slice(1)), async () => call()).catch(() => {});
}

/** Is this the only counter that is open in this browser? Where the browser cannot tell, it counts as the only one. */
export function isOnlyCounter(base: string): Promise<boolean> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(true);
  return new Promise((done) => {
    const hold = (lock: unknown) => {
      done(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => {});
    };
    locks.request(`wegwijzer balie ${base}`, { ifAvailable: true }, hold).catch(() => done(true));
  });
}

function nameOf(base: string, line: string): string {
  return `wegwijzer balie ${base} ${line}`;
}
