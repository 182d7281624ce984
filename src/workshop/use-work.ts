import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Keeping } from './keeping';
import { applyStep, type Project, redo, undo } from './project';
import type { Edit } from './types';
import { beginWork, type Work } from './work';
import type { WorkshopParts } from './workshop-parts';

/** The work in hand, kept on this device while it changes. */
export function useWork({ published, store, now, newId }: WorkshopParts) {
  const [work, setWork] = useState(() => publishedWork(published, newId()));
  const [isKept, setIsKept] = useState<boolean>();
  const keeping = useRef<Keeping | undefined>(undefined);
  keeping.current ??= new Keeping(store, now, setIsKept);
  const begun = useRef(work);
  useEffect(() => {
    if (work !== begun.current) keeping.current?.note(work);
  }, [work]);
  useEffect(() => {
    const flush = () => keeping.current?.flush();
    addEventListener('pagehide', flush, { capture: true });
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush, { capture: true });
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
  const actions = useMemo(() => {
    const change = (step: (project: Project) => Project) =>
      setWork((before) => {
        const project = step(before.project);
        return project === before.project ? before : { ...before, project };
      });
    return {
      apply: (edits: readonly Edit[], what: string) =>
        change((project) => applyStep(project, edits, what, now())),
      undo: () => change(undo),
      redo: () => change(redo),
    };
  }, [now]);
  /** Puts other work in hand; what was there stays kept. */
  const put = (next: Work | ((before: Work) => Work)) => {
    keeping.current?.flush();
    setWork(next);
  };
  return { work, put, isKept, published: begun.current.project.files, ...actions };
}

/** Work that begins with what is published. */
export function publishedWork(published: WorkshopParts['published'], id: string): Work {
  return beginWork(id, { kind: 'published', name: '' }, published);
}
