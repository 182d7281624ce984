import type { Finding } from '../../flow/finding';
import type { Context } from '../context';
import { narrowed } from '../where';

const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const MARKDOWN = /\*\*[^*]+\*\*|__[^_]+__|\[[^\]]+\]\([^)]*\)|`[^`]+`|^#{1,6}\s/m;

/** Marks for a web page or for Markdown in a text: visitors would see the signs themselves. */
export function htmlInText(context: Context): Finding[] {
  return context.texts.flatMap(({ text, spot }) => {
    const found = HTML.exec(text)?.[0] ?? MARKDOWN.exec(text)?.[0];
    return found === undefined
      ? []
      : [narrowed(context.read, context.at(spot, 'html-in-tekst', { teken: found }), found)];
  });
}
