import { stemmer } from '@orama/stemmers/dutch';
import type { WordTest } from '../../check/taal/frequency';
import { type Checked, type TaalContext, taalcheck } from '../../check/taal/taalcheck';
import { prepareWords, type Words } from '../../check/taal/words';
import { kindOf } from '../../flow/pack-files';
import { readWordLists } from '../../flow/read-words';
import type { RawFile } from '../../flow/source';
import type { Pack } from '../../flow/types';
import type { Language, WordAddresses } from './messages';

/** The knowledge of words in a worker: fetched once, made anew only when the lists of the pack change. */
export class LanguageKnowledge {
  state: Language = 'coming';
  private frequent: readonly string[] = [];
  private isWord: WordTest | undefined;
  private made: { readonly from: string; readonly words: Words } | undefined;
  private readonly checked = new Map<string, Checked>();
  private loading: Promise<void> | undefined;

  constructor(private readonly hasSpeller: boolean) {}

  /** Fetches what is needed; gives whether it was the first time. Never rejects. */
  async load(addresses: WordAddresses): Promise<boolean> {
    const isFirst = this.loading === undefined;
    this.loading ??= this.fetchAll(addresses);
    await this.loading;
    return isFirst;
  }

  /** The words for a pack; nothing while they are not there. */
  wordsFor({ meanings, mustExplain }: Pack, raw: readonly RawFile[]): Words | undefined {
    if (this.state === 'coming' || this.state === 'missing') return undefined;
    const lists = raw.filter(({ path }) => ['hardWords', 'allowed', 'meanings'].includes(kindOf(path) ?? ''));
    const from = lists.map(({ path, bytes }) => `${path} ${stampOf(bytes)}`).join('\n');
    if (this.made?.from !== from) {
      this.checked.clear();
      const { frequent, isWord } = this;
      const about = { lists: readWordLists(raw).lists, meanings: [...meanings.values()], mustExplain };
      this.made = { from, words: prepareWords({ frequent, stem: stemmer, isWord, ...about }) };
    }
    return this.made.words;
  }

  /** Checks a text, unless that very text was checked before. */
  readonly check = (text: string, asked: TaalContext): Checked => {
    const key = `${asked.address} ${text}`;
    const before = this.checked.get(key);
    if (before) return before;
    const now = taalcheck(text, asked);
    this.checked.set(key, now);
    return now;
  };

  private async fetchAll({ frequent, affixes, dictionary }: WordAddresses): Promise<void> {
    try {
      this.frequent = await (await fetched(frequent)).json();
      this.state = 'no spelling';
    } catch {
      this.state = 'missing';
      return;
    }
    if (!this.hasSpeller) return;
    try {
      const bytes = async (address: string) => new Uint8Array(await (await fetched(address)).arrayBuffer());
      const [rules, words] = await Promise.all([bytes(affixes), bytes(dictionary)]);
      const { makeSpeller } = await import('./speller');
      this.isWord = await makeSpeller(rules, words);
      this.state = 'all';
    } catch {
      // Without compiled programs everything else about the language still goes; the page says so.
    }
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Tells the bytes of one state of a file from those of another, cheaply: the same file is the same array. */
const stamps = new WeakMap<Uint8Array, number>();
let stampCount = 0;

function stampOf(bytes: Uint8Array): number {
  const stamp = stamps.get(bytes) ?? ++stampCount;
  stamps.set(bytes, stamp);
  return stamp;
}
