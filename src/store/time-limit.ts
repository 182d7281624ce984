/** Calls back after a while; what it gives calls that off. Units: milliseconds. */
export type After = (ms: number, call: () => void) => () => void;

/** How long storage may think before it counts as hung. Units: milliseconds. */
export const HUNG_MS = 3000;

/** Waits for some work, but no longer than `HUNG_MS`; nothing when it took longer or went wrong. */
export function inTime<Result>(after: After, work: Promise<Result>): Promise<Result | undefined> {
  return new Promise((done) => {
    const callOff = after(HUNG_MS, () => done(undefined));
    const end = (result?: Result) => {
      callOff();
      done(result);
    };
    work.then(end, () => end());
  });
}
