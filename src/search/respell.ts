import SearchableMap from 'minisearch/SearchableMap';
import { soundOf } from './sound';

/** From this length on one slip is forgiven, and from the second two. */
const FORGIVEN = [5, 9] as const;

/** Finds the known word that somebody meant. */
export class Respeller {
  private readonly words = new SearchableMap<number>();
  private readonly sounds = new Map<string, string>();

  /** Learns words with how much they are used; of two that fit as well, the more used one is meant. */
  learn(words: Iterable<readonly [string, number]>): void {
    for (const [word, weight] of words) {
      this.words.set(word, Math.max(weight, this.words.get(word) ?? 0));
      const sound = soundOf(word);
      const other = this.sounds.get(sound);
      if (other === undefined || (this.words.get(other) ?? 0) < weight) this.sounds.set(sound, word);
    }
  }

  /** The word that sounds the same, or else the nearest one; nothing when no word is near. */
  meant(word: string): string | undefined {
    if (word.length < 4 || /\d/.test(word)) return undefined;
    return this.sounds.get(soundOf(word)) ?? this.nearest(word);
  }

  private nearest(word: string): string | undefined {
    const slips = FORGIVEN.filter((length) => word.length >= length).length;
    if (slips === 0) return undefined;
    let best: { word: string; distance: number; weight: number } | undefined;
    for (const [near, [weight, distance]] of this.words.fuzzyGet(word, slips).entries()) {
      if (near.charAt(0) !== word.charAt(0) && distance > 1) continue;
      if (!best || distance < best.distance || (distance === best.distance && weight > best.weight))
        best = { word: near, distance, weight };
    }
    return best?.word;
  }
}
