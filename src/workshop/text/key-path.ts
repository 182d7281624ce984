/** Where somebody is typing in a file: the names of the groups around it, and what stands on the line already. */
export interface KeyPath {
  /** From the top; an item of a list is an empty name. */
  readonly around: readonly string[];
  /** The key on the line, when the cursor stands behind its colon. */
  readonly key?: string;
  /** What is typed of the word, and where it begins. */
  readonly word: string;
  readonly from: number;
  /** The keys that this group has already. */
  readonly beside: readonly string[];
}

interface Seen {
  readonly column: number;
  readonly key?: string;
  readonly isDash: boolean;
}

const LINE = /^( *)((?:- +)*)(?:([^\s:#"'[\]{}][^:#]*?)\s*:(?=\s|$))?/;

/** Reads, by indentation alone, where a place of a text stands: also in a file that cannot be read just now. */
export function keyPathAt(text: string, at: number): KeyPath {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const typed = text.slice(start, at);
  const here = seen(typed);
  const lead = /^ *(?:- +)*/.exec(typed)?.[0] ?? '';
  const colon = here.key === undefined ? -1 : typed.indexOf(':', lead.length);
  const from =
    start + (colon < 0 ? lead.length : colon + 1 + (/^\s*/.exec(typed.slice(colon + 1))?.[0].length ?? 0));
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const below = text.slice(start).split('\n').slice(1);
  const isItem = lead.includes('-');
  return {
    around: aroundOf(above, lead.length, isItem),
    ...(colon < 0 ? {} : { key: here.key }),
    word: text.slice(from, at),
    from,
    beside: [...keysBeside(isItem ? [] : above.reverse(), lead.length), ...keysBeside(below, lead.length)],
  };
}

function seen(line: string): Seen {
  const [, lead = '', dash = '', key] = LINE.exec(line) ?? [];
  return { column: lead.length + dash.length, key, isDash: dash !== '' };
}

function aroundOf(above: readonly string[], column: number, isItem: boolean): string[] {
  const around: string[] = isItem ? [''] : [];
  let edge = isItem ? column - 1 : column;
  for (const line of above.toReversed()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const one = seen(line);
    const dashAt = /^ */.exec(line)?.[0].length ?? 0;
    if (one.isDash && dashAt < edge && one.column >= edge && !isItem) {
      around.unshift('');
      edge = dashAt + 1;
    } else if (one.key !== undefined && one.column < edge) {
      around.unshift(...(one.isDash ? ['', one.key] : [one.key]));
      edge = one.isDash ? dashAt : one.column;
    }
    if (edge === 0) break;
  }
  return around;
}

/** Keys at the same column, up to where the group ends. */
function keysBeside(lines: readonly string[], column: number): string[] {
  const keys: string[] = [];
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const one = seen(line);
    if (one.column < column) break;
    if (one.column > column) continue;
    if (one.key !== undefined) keys.push(one.key);
    if (one.isDash) break;
  }
  return keys;
}
