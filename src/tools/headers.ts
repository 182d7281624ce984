/** The headers every page is served with, here and in the examples of `hosting/` (a test keeps them equal). */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a browser may keep a file, by its path below the base: names with a hash never change. */
export function cacheFor(path: string): string {
  if (/^(assets|data)\//.test(path)) return 'public, max-age=31536000, immutable';
  if (/^(instellingen|versie)\.json$/.test(path)) return 'no-store';
  return 'no-cache';
}
