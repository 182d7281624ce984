import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../flow/types';
import { Examiner, type PlaceReading } from './examiner/examiner';
import type { Language, WordAddresses } from './examiner/messages';
import type { OpenedFile } from './files/opened-file';
import { spliceBetween } from './splice/splice';
import type { Files, Reading } from './types';

/** How long the fingers must rest before everything is read anew. Units: ms. */
const REST_MS = 250;

interface Parts {
  readonly files: Files;
  readonly shut: readonly OpenedFile[];
  readonly published: Files;
  readonly today: string;
  readonly words: WordAddresses;
}

/** The newest reading of the files, what is known already of the place under the fingers, and the pack as published. */
export function useReading({ files, shut, published, today, words }: Parts) {
  const [reading, setReading] = useState<Reading>();
  const [near, setNear] = useState<PlaceReading>();
  const [language, setLanguage] = useState<Language>('coming');
  const [publishedPack, setPublishedPack] = useState<Pack>();
  const examiner = useRef<Examiner | undefined>(undefined);
  const now = useRef(files);
  useEffect(() => {
    examiner.current ??= new Examiner(
      { today, words },
      {
        whole: (found, state) => {
          if (found.of === published) setPublishedPack(found.pack);
          if (found.of === now.current) setNear(undefined);
          setReading(found);
          setLanguage(state);
        },
        place: setNear,
      },
    );
    const place = changedPlace(now.current, files);
    now.current = files;
    if (place) examiner.current.look(files, place.path, place.at);
    const timer = setTimeout(() => examiner.current?.ask(files, shut), place ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [files, shut, published, today, words]);
  return { reading, near, language, publishedPack };
}

/** Where one file became another; nothing when more of them changed, or none. */
function changedPlace(before: Files, after: Files): { path: string; at: number } | undefined {
  if (before === after) return undefined;
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const [path = '', text = ''] = changed[0] ?? [];
  const splice = changed.length === 1 && before.has(path) && spliceBetween(before.get(path) ?? '', text);
  return splice ? { path, at: splice.from + splice.text.length } : undefined;
}
