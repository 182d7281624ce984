import fnv1a from '@sindresorhus/fnv1a';

/**
 * A short name for a meaning: equal values give equal names, whatever the order of their keys.
 * Shape: 11 to 13 letters and digits. Source: FNV-1a, 64 bits; it names versions, it protects nothing.
 */
export function hashOf(value: unknown): string {
  return fnv1a(JSON.stringify(value, sorted), { size: 64 }).toString(36);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
