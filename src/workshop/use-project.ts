import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FlowId, Pack, PlaceId } from '../flow/types';
import { Examiner } from './examiner';
import { applyStep, projectOf, redo, undo } from './project';
import type { Reading, View } from './types';
import type { WorkshopParts } from './workshop-parts';

/** How long the fingers must rest before everything is read anew. Units: ms. */
const REST_MS = 300;

/** The project as the views see it, with undo and redo. */
export function useProject({ published, say, today, base, now }: WorkshopParts) {
  const [project, setProject] = useState(() => projectOf(published));
  const [{ flow, place }, setPlace] = useState<{ flow?: FlowId; place?: PlaceId }>({});
  const { reading, publishedPack } = useReading(project.files, published, today);
  const view = useMemo<View>(() => {
    return {
      files: project.files,
      published,
      reading,
      publishedPack,
      flow,
      place,
      select: (nextFlow, nextPlace) => setPlace({ flow: nextFlow, place: nextPlace }),
      apply: (edits, what) => setProject((before) => applyStep(before, edits, what, now())),
      say,
      today,
      base,
    };
  }, [project.files, published, reading, publishedPack, flow, place, say, today, base, now]);
  return {
    view,
    undo: () => setProject(undo),
    redo: () => setProject(redo),
    canUndo: project.past.length > 0,
    canRedo: project.future.length > 0,
  };
}

function useReading(files: View['files'], published: View['files'], today: string) {
  const [reading, setReading] = useState<Reading>();
  const [publishedPack, setPublishedPack] = useState<Pack>();
  const examiner = useRef<Examiner | undefined>(undefined);
  useEffect(() => {
    examiner.current ??= new Examiner(today, (found) => {
      setReading(found);
      if (found.of === published) setPublishedPack(found.pack);
    });
    const timer = setTimeout(() => examiner.current?.ask(files), files === published ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [files, published, today]);
  return { reading, publishedPack };
}
