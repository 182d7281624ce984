import { type Asked, verdictOf, verdictOfFailure } from './verdict';

/** How politely links are asked. */
export interface Manners {
  /** Who asks, so that a host knows whom to write to. */
  readonly agent: string;
  /** How long one host is left alone between two questions. Units: ms. */
  readonly pauseMs: number;
  /** Units: ms. */
  readonly timeoutMs: number;
  /** Waits; comes in so that a test need not. */
  readonly wait: (ms: number) => Promise<void>;
}

const MOST_STEPS = 5;

/** Servers that do not know this question, or guess at it. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503]);

/**
 * Asks links one by one, never two at a time, and leaves a host alone for a while between two of them.
 * A host that says it is asked too often is not asked again.
 */
export async function* askAll(urls: Iterable<string>, manners: Manners): AsyncGenerator<Asked> {
  const asked = new Set<string>();
  const tired = new Set<string>();
  for (const url of byHost(urls)) {
    const { host } = new URL(url);
    if (tired.has(host)) {
      yield { url, verdict: 'geweigerd', status: 429, tookMs: 0 };
      continue;
    }
    if (asked.has(host)) await manners.wait(manners.pauseMs);
    asked.add(host);
    const answer = await ask(url, manners);
    if (answer.status === 429) tired.add(host);
    yield answer;
  }
}

/** Asks whether one link answers: the head of the page first, the page itself only when that is no answer. */
export async function ask(url: string, manners: Manners): Promise<Asked> {
  const began = performance.now();
  const end = (rest: Omit<Asked, 'url' | 'tookMs'>): Asked => ({
    url,
    ...rest,
    tookMs: Math.round(performance.now() - began),
  });
  try {
    return end(await follow(url, manners));
  } catch (error) {
    return end({ verdict: verdictOfFailure(error) });
  }
}

/** Goes along with redirects; one for good is told, one for now is the host's own business. */
async function follow(url: string, manners: Manners): Promise<Omit<Asked, 'url' | 'tookMs'>> {
  let here = url;
  let isMoved = false;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const { status, location } = await headOrPage(here, manners);
    if (location === undefined) {
      const verdict = verdictOf(status);
      return isMoved && verdict === 'goed'
        ? { verdict: 'verhuisd', status, movedTo: here }
        : { verdict, status };
    }
    const next = new URL(location, here);
    if (next.protocol === 'http:' && here.startsWith('https:')) return { verdict: 'onveilig', status };
    if (step === 0) isMoved = status === 301 || status === 308;
    here = next.href;
    await manners.wait(manners.pauseMs);
  }
  return { verdict: 'stuk' };
}

async function headOrPage(url: string, manners: Manners) {
  const head = await send(url, 'HEAD', manners).catch((error) => {
    // A server may break off a question that it does not know; one that is not there is not asked twice.
    if (verdictOfFailure(error) !== 'geen antwoord' || error.name === 'TimeoutError') throw error;
    return { status: 501, location: undefined };
  });
  if (!ASK_AGAIN.has(head.status)) return head;
  await manners.wait(manners.pauseMs);
  return send(url, 'GET', manners);
}

async function send(url: string, method: string, { agent, timeoutMs }: Manners) {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': agent, Accept: 'text/html,*/*', 'Accept-Language': 'nl' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  const isElsewhere = response.status >= 300 && response.status < 400;
  const location = isElsewhere ? (response.headers.get('location') ?? undefined) : undefined;
  return { status: response.status, location };
}

/** Links of one host behind each other, hosts in the order in which they came. */
function byHost(urls: Iterable<string>): string[] {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()].flat();
}
