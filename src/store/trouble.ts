/**
 * How the keeping of a visit goes.
 * `missing`: no storage here; `blocked`: an older tab holds it; `full`; `hung`: no reply in time;
 * `lost`: what was kept is gone, or could not be written.
 */
export type Keeping = 'ok' | 'missing' | 'blocked' | 'full' | 'hung' | 'lost';

/** The database could not be opened. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';

  constructor(readonly inner: unknown) {
    super('The database of this device cannot be opened');
  }
}

/** What kind of trouble an error of the storage is: a full disk may be told from deep inside another error. */
export function troubleOf(error: unknown): Exclude<Keeping, 'ok'> {
  const names = namesOf(error);
  if (names.some((name) => name.startsWith('QuotaExceeded'))) return 'full';
  return names.some((name) => ['CannotOpen', 'SecurityError', 'MissingAPIError'].includes(name))
    ? 'missing'
    : 'lost';
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let present = error as { name?: unknown; inner?: unknown } | null | undefined;
  // An error may name itself as its inner one.
  while (present && names.length < 8) {
    names.push(String(present.name));
    present = present.inner as typeof present;
  }
  return names;
}

/** Passes on what is news: the first success, the first trouble ever, and that a trouble is over. */
export class Reporter {
  private present: Keeping | undefined;
  private hasComplained = false;

  constructor(private readonly report: (keeping: Keeping) => void) {}

  tell(keeping: Keeping): void {
    if (keeping === this.present) return;
    this.present = keeping;
    if (keeping !== 'ok' && this.hasComplained) return;
    this.hasComplained ||= keeping !== 'ok';
    this.report(keeping);
  }
}
