import { distance } from 'fastest-levenshtein';

/**
 * The known names that look most like a mistyped one, nearest first, at most three.
 * A name counts as near when at most a third of its letters (rounded up, at least two) differ, or when one contains the other.
 */
export function nearest(typed: string, known: Iterable<string>): string[] {
  const wanted = typed.toLowerCase();
  const ranked: { name: string; far: number }[] = [];
  for (const name of known) {
    const far = distance(wanted, name.toLowerCase());
    if (far <= Math.max(2, Math.ceil(wanted.length / 3)) || contains(wanted, name))
      ranked.push({ name, far });
  }
  return ranked
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map((hit) => hit.name);
}

function contains(wanted: string, name: string): boolean {
  return wanted.length > 3 && (name.includes(wanted) || (name.length > 3 && wanted.includes(name)));
}
