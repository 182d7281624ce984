import hunspell from 'hunspell-asm/dist/esm/lib/browser/hunspell.js';
import type { WordTest } from '../../check/taal/frequency';

/** As much of the compiled Hunspell as is used here. */
interface Hunspell {
  readonly FS: { mkdir(path: string): void; writeFile(path: string, bytes: Uint8Array): void };
  cwrap(name: string, gives: 'number', takes: readonly 'number'[]): (...numbers: number[]) => number;
  allocateUTF8(text: string): number;
  _free(at: number): void;
}

/** How long the program may take to come to life. Units: ms. */
const PATIENCE_MS = 10_000;

/**
 * Makes a speller of the rules and the words of a language.
 * Errors: rejects where the browser may not run compiled programs, which the policy of the site allows this worker only.
 */
export async function makeSpeller(affixes: Uint8Array, dictionary: Uint8Array): Promise<WordTest> {
  const { FS, cwrap, allocateUTF8, _free } = await start();
  FS.mkdir('/nl');
  FS.writeFile('/nl/nl.aff', affixes);
  FS.writeFile('/nl/nl.dic', dictionary);
  const create = cwrap('Hunspell_create', 'number', ['number', 'number']);
  const spell = cwrap('Hunspell_spell', 'number', ['number', 'number']);
  const handle = create(allocateUTF8('/nl/nl.aff'), allocateUTF8('/nl/nl.dic'));
  return (word) => {
    const at = allocateUTF8(word.normalize());
    const isRight = spell(handle, at) !== 0;
    _free(at);
    return isRight;
  };
}

function start(): Promise<Hunspell> {
  return new Promise((done, fail) => {
    const giveUp = setTimeout(() => fail(new Error('The speller did not come to life.')), PATIENCE_MS);
    const parts: Record<string, unknown> = {
      onRuntimeInitialized: () => {
        clearTimeout(giveUp);
        // The program itself has a `then` that gives itself: handed over as it is, it would never arrive.
        const { FS, cwrap, allocateUTF8, _free } = program as Hunspell;
        done({ FS, cwrap, allocateUTF8, _free });
      },
      onAbort: (reason: unknown) => fail(new Error(String(reason))),
      // It reports in the console what is told here already.
      print: () => {},
      printErr: () => {},
    };
    const program: unknown = hunspell(parts);
  });
}
