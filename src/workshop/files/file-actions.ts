import type { Say } from '../../words/say';
import type { Work } from '../work';
import type { FileActions } from './files-menu';
import { folderPicker, TooMuch } from './folder';
import { numbered } from './numbered';
import { downloadOf, openFiles, openFolder, saveToFolder } from './open-save';
import { changedFiles } from './pile';
import { NoZip } from './zip';

interface Parts {
  readonly work: Work;
  readonly put: (next: Work) => void;
  readonly fresh: () => Work;
  readonly say: Say;
  readonly tell: (text: string) => void;
  readonly now: () => number;
  readonly newId: () => string;
  /** How many mistakes stand in the files. */
  readonly errors: number;
}

/** What the buttons for files do, each with a word about how it went. */
export function fileActions({ work, put, fresh, say, tell, now, newId, errors }: Parts): FileActions {
  const pick = folderPicker();
  const attempt = (act: () => Promise<unknown>) => {
    act().catch((error: unknown) => {
      const word = problemOf(error);
      if (word) tell(say(word));
    });
  };
  const opened = (next: Work) => {
    put(next);
    tell(say('workshop.files.opened', { count: next.project.files.size }));
  };
  const withNumbers = () => numbered(work, say('workshop.files.numbersGiven'), now());
  const withCount = (text: string, count: number) => {
    const numbers = count > 0 ? say('workshop.files.numbers', { count }) : '';
    const mistakes = errors > 0 ? say('workshop.files.withErrors', { count: errors }) : '';
    return [text, numbers, mistakes].filter(Boolean).join(' ');
  };
  return {
    ...(pick
      ? { openFolder: () => attempt(async () => opened(await openFolder(await pick(), newId()))) }
      : {}),
    openFiles: (files) =>
      attempt(async () => {
        const what = say('workshop.files.laidOver', { count: files.length });
        if (files.length > 0) opened(await openFiles(files, work, { id: newId(), what, now: now() }));
      }),
    startOver: () => {
      const isChanged = changedFiles(work.pile, work.project.files).length > 0;
      if (!isChanged || confirm(say('workshop.files.sure'))) opened(fresh());
    },
    save: () =>
      attempt(async () => {
        const { work: whole, count } = withNumbers();
        put(await saveToFolder(whole));
        tell(withCount(say('workshop.files.saved'), count));
      }),
    download: (which) => {
      const { work: whole, count } = withNumbers();
      if (count > 0) put(whole);
      const { name, bytes } = downloadOf(whole, which, new Date(now()));
      giveFile(name, bytes);
      tell(withCount(say('workshop.files.downloaded', { name }), count));
    },
  };
}

function problemOf(error: unknown) {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  if (error instanceof NoZip) return 'workshop.files.noZip';
  return error instanceof TooMuch ? 'workshop.files.tooMuch' : 'workshop.files.refused';
}

function giveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
