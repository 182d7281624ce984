/** How long a visitor waits for the network before the kept copy will do. Units: ms. */
const PATIENCE_MS = 3_000;

/**
 * Answers from the network, and with the copy of last time when the network fails or takes too long.
 * A file that the host took away is forgotten: a switch that is turned off is off.
 */
export async function freshFirst(
  request: Request,
  cache: Cache,
  patienceMs = PATIENCE_MS,
): Promise<Response> {
  const asked = fromNetwork(request, cache);
  const inTime = await Promise.race([asked.catch(() => undefined), wait(patienceMs)]);
  if (inTime && inTime.status < 500) return inTime;
  return (await cache.match(request)) ?? asked;
}

async function fromNetwork(request: Request, cache: Cache): Promise<Response> {
  const response = await fetch(request);
  // A full disk may cost the copy, never the answer.
  await keep(request, response, cache).catch(() => {});
  return response;
}

async function keep(request: Request, response: Response, cache: Cache): Promise<void> {
  if (response.ok) await cache.put(request, response.clone());
  else if (response.status === 404 || response.status === 410) await cache.delete(request);
}

function wait(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), ms));
}
