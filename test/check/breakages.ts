/** A flow file as somebody broke it, and the line at which the first letter has to point. */
export interface Broken {
  readonly text: string;
  /** One-based. */
  readonly line: number;
}

/** One way to break a file: what to look for on a line, and what to make of it. */
export interface Breakage {
  readonly name: string;
  readonly on: RegExp;
  /** The lines in place of this one; nothing when this line will not do. */
  readonly make: (
    line: string,
    match: RegExpExecArray,
    lines: readonly string[],
    at: number,
  ) => string[] | undefined;
  /** The line that the letter names, when it is not the broken one itself. */
  readonly named?: (lines: readonly string[], at: number) => number;
  /** The key of the part of the file in which to look. */
  readonly within?: 'vragen' | 'uitkomsten' | 'voorbeelden';
}

const PLAIN = /^(\s+(?:- )?)([a-z][a-z ]*): ([^"'{[>|].* .*)$/;
const PLACE = /^ {2}([a-z0-9-]+):$/;
const TARGET = /^(\s+ga naar: )([a-z0-9-]+)$/;
const OPTION = /^(\s+- id: )([a-z0-9-]+)$/;
const placeAbove = (lines: readonly string[], at: number) =>
  lines.findLastIndex((line, index) => index <= at && PLACE.test(line));

/** What authors do to a file without meaning to. */
export const BREAKAGES: readonly Breakage[] = [
  { name: 'a line too far to the right', on: PLAIN, make: (line) => [` ${line}`] },
  { name: 'a line too far to the left', on: PLAIN, make: (line) => [line.slice(1)] },
  { name: 'a name at the edge', on: PLACE, within: 'uitkomsten', make: (line) => [line.trimStart()] },
  { name: 'a tab for spaces', on: PLAIN, make: (line) => [line.replace(/^ {2}/, '\t')] },
  {
    name: 'a quote that never closes',
    on: PLAIN,
    make: (_, [, lead, key, text]) => [`${lead}${key}: "${text}`],
  },
  {
    name: 'quotes within quotes',
    on: PLAIN,
    make: (_, [, lead, key]) => [`${lead}${key}: "Zeg "ja" of nee."`],
  },
  { name: 'a colon in a text', on: PLAIN, make: (line) => [`${line} Let op: dit.`] },
  {
    name: 'no colon',
    on: PLAIN,
    make: (_, [, lead, key, text]) => (lead?.includes('-') ? undefined : [`${lead}${key} ${text}`]),
  },
  {
    name: 'no space behind the colon',
    on: PLAIN,
    make: (_, [, lead, key, text]) => [`${lead}${key}:${text}`],
  },
  { name: 'no space behind the dash', on: /^\s+- [A-Z]/, make: (line) => [line.replace('- ', '-')] },
  { name: 'no dash', on: /^\s+- [A-Z]/, make: (line) => [line.replace('- ', '  ')] },
  {
    name: 'a text that begins with a star',
    on: PLAIN,
    make: (_, [, lead, key, text]) => [`${lead}${key}: *${text}`],
  },
  { name: 'a bracket that never closes', on: /: \[.*\]$/, make: (line) => [line.slice(0, -1)] },
  {
    name: 'a key twice',
    on: PLAIN,
    make: (line) => (/^\s+-/.test(line) ? undefined : [line, line]),
    named: (_, at) => at + 1,
  },
  { name: 'a mistyped key', on: PLAIN, make: (_, [, lead, key, text]) => [`${lead}${key}x: ${text}`] },
  { name: 'an empty key', on: PLAIN, make: (_, [, lead, key]) => [`${lead}${key}:`] },
  {
    name: 'marks of two versions',
    on: PLAIN,
    make: (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> nieuw'],
  },
  {
    name: 'a mistyped target',
    on: TARGET,
    make: (_, [, lead, target = '']) => [`${lead}${target.slice(1)}q`],
  },
  { name: 'a target that nobody knows', on: TARGET, make: (_, [, lead]) => [`${lead}bestaat-hier-niet`] },
  {
    name: 'a circle',
    on: TARGET,
    within: 'vragen',
    make: (_, [, lead], lines) => [`${lead}${startIn(lines)}`],
  },
  {
    name: 'an option twice',
    on: OPTION,
    make: (_, [, lead], lines, at) => optionAbove(lines, at)?.map((id) => `${lead}${id}`),
  },
  { name: 'a renamed place', on: PLACE, within: 'uitkomsten', make: (_, [, name]) => [`  ${name}-anders:`] },
  {
    name: 'an unknown desk',
    on: /^(\s+loket: )([a-z0-9-]+)$/,
    make: (_, [, lead]) => [`${lead}loket-van-niemand`],
  },
  {
    name: 'an unknown fact',
    within: 'uitkomsten',
    on: PLAIN,
    make: (line) => [`${line} Dat duurt {nergens-te-vinden}.`],
  },
  {
    name: 'a phone number in a text',
    within: 'uitkomsten',
    on: PLAIN,
    make: (line) => [`${line} Bel 012 - 345 67 89.`],
  },
  {
    name: 'a web page in a text',
    within: 'uitkomsten',
    on: PLAIN,
    make: (line) => [`${line} Kijk op https://proefdorp.example.`],
  },
  { name: 'HTML in a text', within: 'uitkomsten', on: PLAIN, make: (line) => [`${line} <b>Doe dit.</b>`] },
  { name: 'no "weet ik niet"', on: /^ {4}weet ik niet:$/, make: () => [], named: placeAbove },
  { name: 'no "kop"', on: /^ {4}kop: /, make: () => [], named: placeAbove },
  {
    name: 'an example with another end',
    on: /^(\s+komt uit bij: )/,
    make: (_, [lead]) => [`${lead}nergens-te-vinden`],
  },
];

/** Where a breakage can be made in a file. Units: zero-based lines. */
export function placesFor({ on, within }: Breakage, lines: readonly string[]): number[] {
  return [...lines.keys()].filter(
    (at) => on.test(lines[at] ?? '') && (within === undefined || partAt(lines, at) === within),
  );
}

/** Breaks a file at a line; nothing when that line will not do. */
export function breakAt(
  { on, make, named, name }: Breakage,
  lines: readonly string[],
  at: number,
): Broken | undefined {
  const line = lines[at] ?? '';
  const match = on.exec(line);
  const made = match ? make(line, match, lines, at) : undefined;
  if (!made || made.join('\n') === line) return undefined;
  const gone = name.startsWith('no "weet') ? 3 : 1;
  const text = [...lines.slice(0, at), ...made, ...lines.slice(at + gone)].join('\n');
  return { text, line: (named?.(lines, at) ?? at) + 1 };
}

function partAt(lines: readonly string[], at: number): string | undefined {
  return lines
    .slice(0, at + 1)
    .findLast((line) => /^[a-z]/.test(line))
    ?.split(':')[0];
}

function startIn(lines: readonly string[]): string {
  return lines.find((line) => line.startsWith('begin bij: '))?.slice('begin bij: '.length) ?? '';
}

/** The option before this one in the same question. */
function optionAbove(lines: readonly string[], at: number): string[] | undefined {
  const above = lines.slice(0, at).findLast((line) => OPTION.test(line) || /^ {4}\S/.test(line)) ?? '';
  const id = OPTION.exec(above)?.[2];
  return id === undefined ? undefined : [id];
}
