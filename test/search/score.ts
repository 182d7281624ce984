import { readFileSync } from 'node:fs';
import { partsOf } from '../../src/flow/path';
import { readPack } from '../../src/flow/read-pack';
import type { Pack } from '../../src/flow/types';
import { Finder } from '../../src/search/finder';
import { indexOfPack } from '../../src/search/index-of-pack';
import { tokensOf } from '../../src/search/tokens';
import { readPackFolder } from '../../src/tools/pack-folder';

/** A story as somebody told it, and the flows that are right for it. */
export interface Card {
  readonly id: string;
  readonly story: string;
  readonly flows: readonly string[];
  /** Flows that are fine too. */
  readonly also?: readonly string[];
  /** Words were chosen on one half of the stories; the other half only measures. */
  readonly part?: 'tune' | 'report';
  /** Sounds like danger, and is none. */
  readonly figure?: true;
}

/** What became of a set of stories. Units: shares from 0 to 1. */
export interface Score {
  readonly among: number;
  readonly first: number;
  readonly heard: number;
  readonly falseAlarms: number;
  readonly misses: readonly string[];
}

/** Gives the flows in order and whether danger was heard. */
export type Search = (story: string) => { flows: readonly string[]; isDanger: boolean };

const EMERGENCY = 'nood';

export function cardsOf(file: 'situations' | 'stories' | 'later' | 'danger' | 'apart'): Card[] {
  const text = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export function shippedPack(): Pack {
  const { pack } = readPack(readPackFolder('flows'));
  if (!pack) throw new Error('There is no pack in flows/.');
  return pack;
}

/** Searches as a device does, with the stories of the flows that retell one of these cards left out. */
export function searchOf(pack: Pack, cards: readonly Card[]): Search {
  const told = cards.map(({ story }) => wordsOf(story));
  const isRetold = (text: string) => told.some((words) => likeness(words, wordsOf(text)) >= 0.5);
  const index = indexOfPack(pack, ({ source, text }) => source !== 'story' || !isRetold(text));
  const finder = new Finder(index);
  for (const _ of finder.learning());
  return (story) => {
    const { suggestions, isDanger } = finder.find(story);
    return { flows: suggestions.map(({ door }) => partsOf(door.place).flow), isDanger };
  };
}

/** The plain way to compare with: the flow whose search words and title stand in the story most often. */
export function keywordList(pack: Pack): Search {
  const lists = [...pack.flows.values()]
    .filter(({ id }) => id !== pack.organisation.start)
    .map(({ id, title, search }) => ({ id, words: [title, ...search].map((words) => ` ${plain(words)} `) }));
  return (story) => {
    const text = ` ${plain(story)} `;
    const counted = lists.map(({ id, words }) => ({
      id,
      n: words.filter((one) => text.includes(one)).length,
    }));
    const found = counted.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
    return { flows: found.map(({ id }) => id), isDanger: found.some(({ id }) => id === EMERGENCY) };
  };
}

/** Types every card, and counts. */
export function score(cards: readonly Card[], search: Search, isLenient = false): Score {
  const all = cards.map((card) => ({ ...card, ...result(card, search(card.story), isLenient) }));
  const danger = all.filter(({ flows }) => flows[0] === EMERGENCY);
  const calm = all.filter((one) => !danger.includes(one));
  const misses = [
    ...danger.filter(({ isDanger }) => !isDanger).map(({ id }) => `${id}: danger was not heard`),
    ...calm.filter(({ isDanger }) => isDanger).map(({ id }) => `${id}: a false alarm`),
    ...calm.filter(({ at }) => at > 2).map(({ id, flows, got }) => `${id}: ${flows} wanted, ${got} offered`),
  ];
  return {
    among: share(calm, ({ at }) => at <= 2),
    first: share(calm, ({ at }) => at === 0),
    heard: share(danger, ({ isDanger }) => isDanger),
    falseAlarms: share(calm, ({ isDanger }) => isDanger),
    misses,
  };
}

function result(card: Card, { flows, isDanger }: ReturnType<Search>, isLenient: boolean) {
  const right = isLenient ? [...card.flows, ...(card.also ?? [])] : card.flows;
  const got = flows.filter((flow) => flow !== EMERGENCY);
  const at = got.findIndex((flow) => right.includes(flow));
  return { isDanger, got, at: at < 0 ? Number.POSITIVE_INFINITY : at };
}

function share<One>(all: readonly One[], is: (one: One) => boolean): number {
  return all.length === 0 ? 1 : all.filter(is).length / all.length;
}

function plain(text: string): string {
  return tokensOf(text)
    .map((token) => token.plain)
    .join(' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(tokensOf(text).flatMap((token) => (token.plain.length > 3 ? [token.plain] : [])));
}

/** The share of the shorter text's words that the other has too. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.min(one.size, other.size);
}
