import { type Reply, sendPathIn } from '../handover/delivery';

/** How long an answer may take. Units: ms. */
export const PATIENCE_MS = 20_000;

/** Sends one message; nothing when no answer came. The same key at every try. */
export async function post(
  path: string,
  { key, body }: { readonly key: string; readonly body: string },
  signal?: AbortSignal,
): Promise<Reply | undefined> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), PATIENCE_MS);
  const stop = () => limit.abort();
  signal?.addEventListener('abort', stop);
  try {
    const { status, headers } = await fetch(path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Idempotency-Key': key },
      mode: 'same-origin',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    return { status, retryAfter: headers.get('Retry-After') ?? undefined };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Asks the host where to send to; nothing when sending is off, or the host cannot be asked. */
export async function askSendPath(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}instellingen.json`, { cache: 'no-store' });
    return response.ok ? sendPathIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** A new key for a message. Shape: 32 hexadecimal digits. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
