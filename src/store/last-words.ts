import type { Draft, DraftId } from './draft';
import { readDraft } from './record';
import { type Random, type Scrambled, scramble, unscramble } from './scramble';
import { fields, flag, type Reader, text, whole } from './shape';

/** What a keeper wrote in its last moment, when there was no time to look whether another tab had been first. */
export interface LastWords {
  readonly writer: string;
  /** The id to take when another tab has written a newer revision meanwhile. */
  readonly spare: DraftId;
  readonly draft: Draft;
  /** What this keeper last knew to be stored; not there when it had stored nothing yet. */
  readonly last?: Saved;
}

/** What is known of a draft after it was written. */
export interface Saved extends Pick<Draft, 'id' | 'revision' | 'keptUntil' | 'isKept'> {
  /** It did not overwrite what another tab had written: it stands beside it, under this new id. */
  readonly isBeside: boolean;
  /** In which life of the database it was written: the browser may throw one away, and a new one begins. */
  readonly life: number;
}

const saved: Reader<Saved> = fields<Saved>({
  id: text(),
  revision: whole,
  keptUntil: whole,
  isKept: flag,
  isBeside: flag,
  life: whole,
});

const read: Reader<LastWords> = fields<LastWords>(
  { writer: text(), spare: text(), draft: readDraft, last: saved },
  ['last'],
);

/** The last words of a keeper as they are stored. */
export function lastWordsRecord(words: LastWords, random: Random): Scrambled & Pick<LastWords, 'writer'> {
  return { writer: words.writer, ...scramble(words, random) };
}

/** Reads the last words of a keeper; nothing when they cannot be understood. */
export function readLastWords(record: unknown): LastWords | undefined {
  return typeof record === 'object' && record !== null ? read(unscramble(record)) : undefined;
}
