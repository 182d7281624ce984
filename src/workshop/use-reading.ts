import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../flow/types';
import { Examiner } from './examiner';
import type { OpenedFile } from './files/opened-file';
import type { Files, Reading } from './types';

/** How long the fingers must rest before everything is read anew. Units: ms. */
const REST_MS = 250;

interface Parts {
  readonly files: Files;
  readonly shut: readonly OpenedFile[];
  readonly published: Files;
  readonly today: string;
}

/** The newest reading of the files, and the pack as it was published. */
export function useReading({ files, shut, published, today }: Parts) {
  const [reading, setReading] = useState<Reading>();
  const [publishedPack, setPublishedPack] = useState<Pack>();
  const examiner = useRef<Examiner | undefined>(undefined);
  useEffect(() => {
    examiner.current ??= new Examiner(today, (found) => {
      if (found.of === published) setPublishedPack(found.pack);
      setReading(found);
    });
    const timer = setTimeout(() => examiner.current?.ask(files, shut), files === published ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [files, shut, published, today]);
  return { reading, publishedPack };
}
