import { useEffect, useState } from 'preact/hooks';
import { comparePacks } from '../../check/diff/compare';
import type { PackDiff } from '../../check/diff/types';
import type { Pack } from '../../flow/types';

interface Compared {
  readonly before?: Pack;
  readonly after?: Pack;
  readonly diff?: PackDiff;
}

/** What changed between two packs, worked out after the view is painted: that takes longer than a keystroke may. */
export function useDiff(before: Pack | undefined, after: Pack | undefined): PackDiff | 'busy' | undefined {
  const [compared, setCompared] = useState<Compared>({});
  useEffect(() => {
    if (!before || !after) return;
    const timer = setTimeout(() => setCompared({ before, after, diff: comparePacks(before, after) }), 20);
    return () => clearTimeout(timer);
  }, [before, after]);
  if (!before || !after) return undefined;
  return compared.before === before && compared.after === after ? compared.diff : 'busy';
}
