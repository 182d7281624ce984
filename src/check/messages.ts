/** One letter as it stands in `messages.md`: the words that are the same each time. */
export interface Message {
  /** The line in capitals above the letter. */
  readonly title: string;
  /** What is wrong, before the author's own line. */
  readonly opening: string;
  /** Why it matters and what to do, after that line; each paragraph as its lines. */
  readonly rest: readonly (readonly string[])[];
}

/** Every letter, by code, or by `code/variant`. */
export type Messages = ReadonlyMap<string, Message>;

/**
 * Reads the letters from their Markdown: `## code`, a line for the title, then paragraphs.
 * Errors: throws when a code stands there twice, or a letter has no title, opening or anything to do.
 */
export function readMessages(markdown: string): Messages {
  const messages = new Map<string, Message>();
  for (const part of markdown.split(/^## /m).slice(1)) {
    const [code = '', ...lines] = part.split('\n');
    if (messages.has(code.trim())) throw new Error(`messages.md: "${code.trim()}" stands there twice`);
    messages.set(code.trim(), readMessage(code.trim(), lines.join('\n')));
  }
  return messages;
}

function readMessage(code: string, text: string): Message {
  const [title = '', opening = '', ...rest] = text.trim().split(/\n\s*\n/);
  if (!title || !opening || rest.length === 0)
    throw new Error(`messages.md: "${code}" is not a whole letter`);
  return {
    title: title.trim(),
    opening: opening.trim(),
    rest: rest.map((paragraph) => paragraph.trim().split('\n')),
  };
}

/** The letter for a code, in the variant for its form when there is one. */
export function messageFor(messages: Messages, code: string, form: string | undefined): Message {
  return messages.get(`${code}/${form}`) ?? messages.get(code) ?? nameless(code);
}

/** A code without a letter still says where something is wrong. */
function nameless(code: string): Message {
  return {
    title: code.replaceAll('-', ' '),
    opening: 'Hier klopt iets niet:',
    rest: [['Kijk deze regel nog eens na.']],
  };
}

type Values = Readonly<Record<string, string | undefined>>;

/** Fills in `%naam%`; a word between percent signs that is no value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/%([a-z]+)%/g, (whole, name: string) => values[name] ?? whole);
}

/** The lines of a paragraph that apply, filled in: `[als x]` wants a value for x, `[zonder x]` none. */
export function fillLines(lines: readonly string[], values: Values): string[] {
  return lines.flatMap((line) => {
    const [mark, word, name = ''] = /^\[(als|zonder) ([a-z]+)\]\s*/.exec(line) ?? [''];
    const applies = word === undefined || (word === 'als') === Boolean(values[name]);
    return applies ? [fill(line.slice(mark.length), values)] : [];
  });
}
