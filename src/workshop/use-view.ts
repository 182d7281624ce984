import { useMemo, useState } from 'preact/hooks';
import type { FlowId, PlaceId } from '../flow/types';
import type { Language } from './examiner/messages';
import { shutIn } from './files/pile';
import { presentFindings } from './letters/present';
import type { View } from './types';
import { useReading } from './use-reading';
import type { useWork } from './use-work';
import type { WorkshopParts } from './workshop-parts';

type Hands = Pick<ReturnType<typeof useWork>, 'work' | 'published' | 'apply' | 'undo' | 'redo'>;

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
  const findings = useMemo(() => presentFindings(reading, near, files), [reading, near, files]);
  const { apply, undo, redo } = hands;
  const view = useMemo<View>(() => {
    const select: View['select'] = (nextFlow, nextPlace) => setPlace({ flow: nextFlow, place: nextPlace });
    const known = { files, shut, published, reading, publishedPack, findings, flow, place };
    return { ...known, select, apply, undo, redo, say, today, base };
  }, [
    files,
    shut,
    published,
    reading,
    publishedPack,
    findings,
    flow,
    place,
    apply,
    undo,
    redo,
    say,
    today,
    base,
  ]);
  return { view, language };
}
