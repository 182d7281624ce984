import { useMemo, useState } from 'preact/hooks';
import type { FlowId, PlaceId } from '../flow/types';
import type { Language } from './examiner/messages';
import { shutIn } from './files/pile';
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

/** The work in hand as every view sees it. */
export function useView(
  parts: WorkshopParts,
  { work, published, ...hands }: Hands,
): { view: View; language: Language } {
  const { say, today, base, words } = parts;
  const [{ flow, place }, setPlace] = useState<{ flow?: FlowId; place?: PlaceId }>({});
  const { files } = work.project;
  const shut = useMemo(() => shutIn(work.pile), [work.pile]);
  const { reading, near, language, publishedPack } = useReading({ files, shut, published, today, words });
  const findings = useMemo(() => shownFindings(reading, near, files), [reading, near, files]);
  const { apply, undo, redo, go, tell, spot } = hands;
  const view = useMemo<View>(() => {
    const select: View['select'] = (nextFlow, nextPlace) => setPlace({ flow: nextFlow, place: nextPlace });
    const known = { files, shut, published, reading, publishedPack, findings, flow, place, spot };
    return { ...known, select, go, tell, apply, undo, redo, say, today, base };
  }, [
    files,
    shut,
    published,
    reading,
    publishedPack,
    findings,
    flow,
    place,
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
