/**
 * The headers every page is served with, here and in the examples of `hosting/` (a test keeps them equal).
 * No `Cross-Origin-Opener-Policy`: it makes the browser start another process for the first page (44 of 356 ms at a sixth of
 * the speed, in a fresh tab). What is given up: a page that opened ours keeps a hold on the tab and can send it elsewhere;
 * it can read nothing.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * The worker of the workshop runs a compiled speller. Its own file, and no other, may start compiled programs: a worker has
 * the policy of its own file, and the pages keep the strict one. A host that gives it the strict one too loses the spelling.
 */
export const WORKER_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

const SPELLING_WORKER = /^assets\/werkplaats\/examiner-worker-[\w-]+\.js$/;

/** The headers of a file, by its path below the base. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (!SPELLING_WORKER.test(path)) return SECURITY_HEADERS;
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': WORKER_POLICY };
}

/** How long a browser may keep a file, by its path below the base: names with a hash never change. */
export function cacheFor(path: string): string {
  if (/^(assets|data)\//.test(path)) return 'public, max-age=31536000, immutable';
  if (/^(instellingen|versie)\.json$/.test(path)) return 'no-store';
  return 'no-cache';
}
