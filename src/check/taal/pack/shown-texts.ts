import { K } from '../../../flow/keys';
import type { FileKind } from '../../../flow/pack-files';
import type { Context } from '../../context';
import type { WrittenText } from '../../texts';

/** The texts that a citizen sees together: a question, an outcome, a desk, a page about the service. */
export interface ShownTexts {
  readonly file: string;
  /** Where the page itself stands in its file. */
  readonly path: readonly (string | number)[];
  readonly texts: readonly WrittenText[];
}

/** Names, and the word lists themselves, are no prose. */
const NO_PROSE: ReadonlySet<FileKind> = new Set<FileKind>(['municipalities', 'holidays', 'examples']);
const NAMES: ReadonlySet<string> = new Set([K.name, K.area, K.service, K.askFor]);

/** Parts of a file that are pages of their own, by name. */
const PAGES: ReadonlySet<string> = new Set([K.questions, K.outcomes, K.desks, K.terms, K.meanings, K.facts]);

/** The texts for citizens of a pack, by the page on which they stand. */
export function shownTexts({ texts }: Context): ShownTexts[] {
  const pages = new Map<string, { file: string; path: (string | number)[]; texts: WrittenText[] }>();
  for (const text of texts) {
    if (text.isForStaff || NO_PROSE.has(text.kind) || isName(text)) continue;
    const { file, path } = text.spot;
    const head = PAGES.has(String(path[0])) ? path.slice(0, 2) : [];
    const key = [file, ...head].join('\n');
    const page = pages.get(key);
    if (page) page.texts.push(text);
    else pages.set(key, { file, path: head, texts: [text] });
  }
  return [...pages.values()];
}

function isName({ spot: { path } }: WrittenText): boolean {
  return NAMES.has(String(path.findLast((step) => typeof step === 'string')));
}
