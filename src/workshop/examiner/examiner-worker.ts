/** Reads and examines the files, in a worker: the page stays free for typing. */
import { examine } from '../../check/examine';
import { type Around, aroundOf, examinePlace } from '../../check/one-place';
import { type KnownWarnings, withoutKnown } from '../../check/taal/pack/known';
import type { OneRead } from '../../flow/pack-files';
import { readPack } from '../../flow/read-pack';
import { readWordLists } from '../../flow/read-words';
import type { RawFile } from '../../flow/source';
import type { Files } from '../types';
import { LanguageKnowledge } from './language';
import type { Answer, AskAround, AskPlace, AskWhole, Question } from './messages';
import { inWholeFile, miniFlowAt } from './mini-flow';

/** As much of a worker's world as is used here: the types of the whole would clash with those of a page. */
interface World {
  readonly name: string;
  addEventListener(type: 'message', listen: (event: { readonly data: Question }) => void): void;
  postMessage(answer: Answer): void;
}

const world = globalThis as unknown as World;
const encoder = new TextEncoder();
const known = new Map<string, { readonly text: string; readonly raw: RawFile }>();
const memory = new WeakMap<RawFile, OneRead>();
/** Two of these run: one reads everything, one looks at the place where somebody types, and need not spell. */
const language = new LanguageKnowledge(world.name === 'whole');
let around: { readonly place: Around; readonly raw: readonly RawFile[]; readonly files: Files } | undefined;

world.addEventListener('message', ({ data }) => {
  if (data.ask === 'whole') examineAll(data);
  else if (data.ask === 'around') remember(data);
  else lookAt(data);
});

function examineAll({ files, shut, today, words }: AskWhole): void {
  const raw = rawOf(files);
  const read = readPack(raw, memory);
  const closed = { ...read, broken: new Set([...read.broken, ...shut]) };
  const knowledge = read.pack && language.wordsFor(read.pack, raw);
  const all = [...readWordLists(raw).findings, ...examine(closed, today, knowledge, language.check)];
  const { fresh } = withoutKnown(all, knownIn(files));
  const { state } = language;
  world.postMessage({
    tells: 'whole',
    pack: read.pack,
    findings: fresh,
    broken: closed.broken,
    language: state,
  });
  void language.load(words).then((isFirst) => isFirst && world.postMessage({ tells: 'words' }));
}

function remember({ pack, files, today, words }: AskAround): void {
  around = { place: aroundOf(pack, today), raw: rawOf(files), files };
  void language.load(words);
}

function lookAt({ id, path, text, at }: AskPlace): void {
  const mini = around && miniFlowAt(text, at);
  if (!around || !mini) {
    world.postMessage({ tells: 'place', id, findings: [] });
    return;
  }
  const knowledge = language.wordsFor(around.place.pack, around.raw);
  const found = inWholeFile(mini, examinePlace(around.place, { path, text: mini.text }, knowledge));
  const { fresh } = withoutKnown(found, knownIn(around.files));
  const { start, end } = mini;
  world.postMessage({ tells: 'place', id, lines: { start, end }, findings: fresh });
}

/** The same file for the same text, so that what was read before is found again. */
function rawOf(files: Files): RawFile[] {
  return [...files].map(([path, text]) => {
    const before = known.get(path);
    if (before?.text === text) return before.raw;
    const raw = { path, bytes: encoder.encode(text) };
    known.set(path, { text, raw });
    return raw;
  });
}

/** Warnings about language that the pack brought along when the check came. */
function knownIn(files: Files): KnownWarnings {
  try {
    return JSON.parse(files.get('taal/bekend.json') ?? '{}') as KnownWarnings;
  } catch {
    return {};
  }
}
