import { useState } from 'preact/hooks';
import { isRefused, type Refusal, type Step } from '../edits/source-files';
import type { View } from '../types';

/** Takes a step, or keeps why it cannot be taken. */
export function useStep({ apply, say }: View) {
  const [refused, setRefused] = useState<Refusal>();
  const take = (step: Step, what: string): boolean => {
    setRefused(isRefused(step) ? step : undefined);
    if (isRefused(step)) return false;
    apply(step, what);
    return true;
  };
  return { take, refusal: refused && say(`rebuild.refused.${refused.refused}`, { at: refused.at ?? '' }) };
}
