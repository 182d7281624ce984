/** What plain YAML holds: text, and named things in groups. */
export type PlainValue = string | PlainGroup;

export interface PlainGroup {
  [key: string]: PlainValue;
}

interface Level {
  /** Not known until the first line of the group. */
  indent?: number;
  readonly holds: PlainGroup;
}

const LINE = /^( *)([\p{L}\p{N}'][^:#"{}[\]]*?|"[^"\\]*"):(?: +([^ ].*?))? *$/u;
const VALUE = /^(?:[\p{L}\p{N}(€‘][^:#"]*|"[^"\\]*")$/u;
const OWN_NAMES = /^(?:__proto__|constructor|prototype)$/;

/**
 * Reads a long list of words, one on each line. The library for YAML takes a third of a second for 3,500 of them, this a hundredth.
 * Errors: nothing when a line is not that plain, or stands where it should not: what to say about that, the library knows.
 */
export function readPlainYaml(text: string): PlainGroup | undefined {
  const top: PlainGroup = Object.create(null);
  const open: Level[] = [{ indent: 0, holds: top }];
  for (const line of text.split(/\r?\n/)) {
    if (/^ *(?:#.*)?$/.test(line)) continue;
    if (!place(line, open)) return undefined;
  }
  return top;
}

/** Puts a line into the group that its indent says; whether that could be done. */
function place(line: string, open: Level[]): boolean {
  const [, lead, name, value] = LINE.exec(line) ?? [];
  if (lead === undefined || name === undefined) return false;
  const last = open.at(-1);
  if (last && last.indent === undefined)
    last.indent = lead.length > (open.at(-2)?.indent ?? 0) ? lead.length : -1;
  while ((open.at(-1)?.indent ?? 0) > lead.length) open.pop();
  const level = open.at(-1);
  const key = bare(name);
  if (level?.indent !== lead.length || key in level.holds || OWN_NAMES.test(key)) return false;
  if (value !== undefined && !VALUE.test(value)) return false;
  level.holds[key] = value === undefined ? group(open) : bare(value);
  return true;
}

function group(open: Level[]): PlainGroup {
  const holds: PlainGroup = Object.create(null);
  open.push({ holds });
  return holds;
}

function bare(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1) : written;
}
