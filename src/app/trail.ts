import type { Answer } from '../flow/replay';
import type { Visit } from '../journey/visit';

/** Under our own name in sessionStorage: it lives as long as the tab. */
const KEY = 'wegwijzer.bezoek';
const DRAFT = 'wegwijzer.concept';
/** A draft that has to go, as soon as what this device remembers is at hand. */
const DOOMED = 'wegwijzer.weg';

/** The visit of this tab, and the version of the flows it was walked in. */
export interface Trail {
  readonly visit: Visit;
  readonly version?: string;
}

/** Keeps the visit over a reload; where storage is not to be had, the visit goes on without. */
export function keepTrail({ visit, version }: Trail): void {
  try {
    // A browser writes this to disk and lets it lie there: no word of it is to be found by looking for it.
    sessionStorage.setItem(KEY, btoa(encodeURIComponent(JSON.stringify({ ...visit, version }))));
  } catch {
    // Private mode or full: the walk does not need it.
  }
}

/** Forgets the visit, so that nothing of a sensitive route can be found afterwards. */
export function forgetTrail(): void {
  try {
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(DRAFT);
  } catch {
    // Nothing was kept either.
  }
}

/** The page of a sensitive flow was opened by itself: what the page before has kept of this visit has to go. */
export function doomDraft(): void {
  try {
    const id = sessionStorage.getItem(DRAFT);
    if (id) sessionStorage.setItem(DOOMED, id);
  } catch {
    // Nothing was kept either.
  }
}

/** The draft that has to go; it is asked for once. */
export function takeDoomedDraft(): string | undefined {
  try {
    const id = sessionStorage.getItem(DOOMED) ?? undefined;
    sessionStorage.removeItem(DOOMED);
    return id;
  } catch {
    return undefined;
  }
}

/** Keeps under which name the visit of this tab is on this device, so that a reload does not make a second one of it. */
export function keepDraftId(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(DRAFT);
    else sessionStorage.setItem(DRAFT, id);
  } catch {
    // Then a reload begins a draft of its own.
  }
}

/** The name under which the visit of this tab is on this device. */
export function readDraftId(): string | undefined {
  try {
    return sessionStorage.getItem(DRAFT) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The visit of this tab, if there is one that still has the form of a visit. */
export function readTrail(): Trail | undefined {
  try {
    const { version, ...visit } = JSON.parse(decodeURIComponent(atob(sessionStorage.getItem(KEY) ?? '')));
    return isVisit(visit) ? { visit, version } : undefined;
  } catch {
    return undefined;
  }
}

/** Was this page loaded again where it stood? */
export function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}

/**
 * Takes up the answer that a link carried in its fragment and removes it from the address.
 * Shape: `#a=<flow>/<question>/<option>`.
 */
export function takeFragment(): Answer | undefined {
  const found = /^#a=([a-z0-9-]+\/[a-z0-9-]+)\/([a-z0-9-]+)$/.exec(location.hash);
  if (!found) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { question: found[1] ?? '', option: found[2] ?? '' };
}

function isVisit(value: unknown): value is Visit {
  const problems = (value as Visit | null)?.problems;
  return Array.isArray(problems) && problems.length > 0 && problems.every(isProblem);
}

function isProblem(value: unknown): boolean {
  const problem = value as Visit['problems'][number] | null;
  return (
    typeof problem?.start === 'string' && Array.isArray(problem.answers) && problem.answers.every(isAnswer)
  );
}

function isAnswer(value: unknown): boolean {
  const answer = value as Answer | null;
  return typeof answer?.question === 'string' && typeof answer.option === 'string';
}
