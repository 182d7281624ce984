import { useEffect, useState } from 'preact/hooks';

/** Fields that somebody fills in before anything is made of them: there again after another view, or after a reload of this tab. */
export function useKeptState<Fields extends Readonly<Record<string, string>>>(
  name: string,
  empty: Fields,
): [Fields, (next: Fields) => void] {
  const [fields, setFields] = useState(() => ({ ...empty, ...kept(name) }));
  useEffect(() => {
    try {
      const isEmpty = Object.values(fields).every((value) => value === '');
      if (isEmpty) sessionStorage.removeItem(keyOf(name));
      else sessionStorage.setItem(keyOf(name), JSON.stringify(fields));
    } catch {
      // Nothing can be kept here: it lasts as long as the view.
    }
  }, [name, fields]);
  return [fields, setFields];
}

/** Under our own name, as all that is kept. */
function keyOf(name: string): string {
  return `wegwijzer.werkplaats.${name}`;
}

function kept(name: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '{}');
    const entries = Object.entries(found as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
