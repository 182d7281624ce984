import handover from '../words/nl-handover.json';
import type { Resources } from '../words/say';
import { fetchCodeBook } from './code-book';
import { HandoverPanel, type HandoverParts } from './handover-panel';
import { HandoverShelf } from './handover-shelf';

interface Parts extends Omit<HandoverParts, 'shelf'> {
  readonly learn: (words: Resources) => void;
}

/** Fetches what the hand-over needs and makes it; nothing when this pack hands nothing over. */
export async function openHandover({ learn, ...parts }: Parts): Promise<HandoverPanel | undefined> {
  learn(handover);
  const { base, version } = parts.site;
  const shelf = new HandoverShelf(`${base}data/${version}/`, learn);
  const book = fetchCodeBook(base, version).catch(() => undefined);
  const texts = await shelf.texts();
  return texts && new HandoverPanel({ ...parts, shelf }, texts, await book);
}
