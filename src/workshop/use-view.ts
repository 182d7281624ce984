import { useMemo } from 'preact/hooks';
import type { Language } from './examiner/messages';
import { shutIn } from './files/pile';
import { useKeptState } from './kept-state';
import { presentFindings } from './letters/present';
import type { View } from './types';
import { useReading } from './use-reading';
import type { useWork } from './use-work';
import type { WorkshopParts } from './workshop-parts';

type Hands = Pick<ReturnType<typeof useWork>, 'work' | 'published' | 'apply' | 'undo' | 'redo'> &
  Pick<View, 'go' | 'tell' | 'spot'>;

/** What somebody can do something about: answers without a number get one when the work is saved. */
function shownFindings(...parts: Parameters<typeof presentFindings>) {
  return presentFindings(...parts).filter(({ code }) => code !== 'nummer-mist');
}

/** No flow is chosen, and no place in it. */
const NOWHERE = { flow: '', place: '' };

/** The work in hand as every view sees it; what was being looked at is there again after a reload. */
export function useView(
  parts: WorkshopParts,
  { work, published, ...hands }: Hands,
): { view: View; language: Language } {
  const { say, today, base, words } = parts;
  const [at, lookAt] = useKeptState('plek', NOWHERE);
  const { files } = work.project;
  const shut = useMemo(() => shutIn(work.pile), [work.pile]);
  const { reading, near, language, publishedPack } = useReading({ files, shut, published, today, words });
  const findings = useMemo(() => shownFindings(reading, near, files), [reading, near, files]);
  const { apply, undo, redo, go, tell, spot } = hands;
  const view = useMemo<View>(() => {
    const select: View['select'] = (flow = '', place = '') => lookAt({ flow, place });
    const chosen = { flow: at.flow || undefined, place: at.place || undefined };
    const known = { files, shut, published, reading, publishedPack, findings, ...chosen, spot };
    return { ...known, select, go, tell, apply, undo, redo, say, today, base };
  }, [
    files,
    shut,
    published,
    reading,
    publishedPack,
    findings,
    at,
    lookAt,
    spot,
    go,
    tell,
    apply,
    undo,
    redo,
    say,
    today,
    base,
  ]);
  return { view, language };
}
