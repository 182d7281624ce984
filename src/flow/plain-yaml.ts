/** What plain YAML holds: text, rows of texts, and named things in groups. */
export type PlainValue = string | readonly string[] | PlainGroup;

export interface PlainGroup {
  [key: string]: PlainValue;
}

/** What stands under a name: a row or a group, as its first line says. */
interface Level {
  /** Not known until the first line. */
  indent?: number;
  readonly holds: PlainGroup;
  row?: string[];
  readonly becomeRow: (row: string[]) => void;
}

const LINE = /^( *)([\p{L}\p{N}'][^:#"{}[\]]*?|"[^"\\]*"):(?: +([^ ].*?))? *$/u;
const VALUE = /^(?:[\p{L}\p{N}(€‘][^:#"]*|"[^"\\]*")$/u;
const ITEM = /^( *)- +([^ ].*?) *$/;
const OWN_NAMES = /^(?:__proto__|constructor|prototype)$/;

/**
 * Reads a long list of words or short texts, one on each line. The library for YAML takes a third of a second for 8,000 of
 * them, this a hundredth.
 * Errors: nothing when a line is not that plain, or stands where it should not: what to say about that, the library knows.
 */
export function readPlainYaml(text: string): PlainGroup | undefined {
  const top: PlainGroup = Object.create(null);
  const open: Level[] = [{ indent: 0, holds: top, becomeRow: () => {} }];
  for (const line of text.split(/\r?\n/)) {
    if (/^ *(?:#.*)?$/.test(line)) continue;
    if (!(placeItem(line, open) ?? place(line, open))) return undefined;
  }
  return top;
}

/** Puts an item into the row that its indent says; whether that could be done, or nothing when the line is no item. */
function placeItem(line: string, open: Level[]): boolean | undefined {
  const [, lead, value] = ITEM.exec(line) ?? [];
  if (lead === undefined || value === undefined) return undefined;
  const level = levelAt(lead.length, open);
  if (!level || level === open[0] || !VALUE.test(value)) return false;
  if (!level.row) {
    if (Object.keys(level.holds).length > 0) return false;
    level.row = [];
    level.becomeRow(level.row);
  }
  level.row.push(bare(value));
  return true;
}

/** Puts a line into the group that its indent says; whether that could be done. */
function place(line: string, open: Level[]): boolean {
  const [, lead, name, value] = LINE.exec(line) ?? [];
  if (lead === undefined || name === undefined) return false;
  const level = levelAt(lead.length, open);
  const key = bare(name);
  if (!level || level.row || key in level.holds || OWN_NAMES.test(key)) return false;
  if (value !== undefined && !VALUE.test(value)) return false;
  level.holds[key] = value === undefined ? group(open, (row) => (level.holds[key] = row)) : bare(value);
  return true;
}

/** The row or group that a line with this indent stands in; those that end before it are closed. */
function levelAt(indent: number, open: Level[]): Level | undefined {
  const last = open.at(-1);
  if (last && last.indent === undefined) last.indent = indent > (open.at(-2)?.indent ?? 0) ? indent : -1;
  while ((open.at(-1)?.indent ?? 0) > indent) open.pop();
  const level = open.at(-1);
  return level?.indent === indent ? level : undefined;
}

function group(open: Level[], becomeRow: (row: string[]) => void): PlainGroup {
  const holds: PlainGroup = Object.create(null);
  open.push({ holds, becomeRow });
  return holds;
}

function bare(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1) : written;
}
