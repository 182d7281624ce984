/** The lines of one named thing in a file: a question, an outcome, a desk. */
export interface Block {
  readonly start: number;
  /** Behind the end of its last line. */
  readonly end: number;
}

const DEEP = ' '.repeat(8);
const CONTENT = /^([ \t]*)([^\s#])/;

/**
 * Finds the lines of `section` → `name` by their indentation alone: reading a file of two thousand questions takes half a
 * second, this a few milliseconds. A line as far to the left as the names begins something new; nothing else can, in YAML.
 * Gives nothing where the section is not written one name on a line.
 */
export function blockOf(text: string, section: string, name: string): Block | undefined {
  return namedBlocks(text, section).find((block) => block.name === name);
}

interface NamedBlock extends Block {
  readonly name: string;
}

/** The lines of every named thing of a section. */
export function namedBlocks(text: string, section: string): NamedBlock[] {
  const head = new RegExp(`^${escaped(section)}:[ \\t]*(?:#.*)?\\r?$`, 'm').exec(text);
  if (!head) return [];
  const blocks: NamedBlock[] = [];
  let indent: number | undefined;
  let open: { name: string; start: number; end: number } | undefined;
  for (const line of linesFrom(text, head.index + head[0].length + 1)) {
    const content = CONTENT.exec(line.text);
    // A tab by mistake was meant to stand further in, never further out.
    const column = content?.[1]?.replaceAll('\t', DEEP).length ?? 0;
    if (!content && !(line.text.trim() !== '' && open && leadOf(line.text) > (indent ?? 0))) continue;
    if (content && column === 0) break;
    indent ??= column;
    if (content && column <= indent) {
      if (open) blocks.push(open);
      open = { name: nameOn(line.text), start: line.start, end: line.end };
    } else if (open) open.end = line.end;
  }
  if (open) blocks.push(open);
  return blocks;
}

function nameOn(line: string): string {
  const name = /^\s*(?:"([^"]*)"|'([^']*)'|([^:]*?))\s*:/.exec(line);
  return name?.[1] ?? name?.[2] ?? name?.[3] ?? '';
}

function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function* linesFrom(text: string, from: number): Generator<{ text: string; start: number; end: number }> {
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    yield { text: text.slice(start, end).replace(/\r?\n$/, ''), start, end };
    start = end;
  }
}
