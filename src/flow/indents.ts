import { K } from './keys';
import { isKnownKey, type Line, linesOf } from './lines';
import { ID_PATTERN } from './schema/parts';

/** The keys under which authors give things a name of their own. */
export const NAMING: ReadonlySet<string> = new Set([
  K.questions,
  K.outcomes,
  K.desks,
  K.terms,
  K.facts,
  K.municipalities,
  K.fields,
  K.letterKinds,
]);

/** The keys under which any word may stand before a colon. */
const FREE: ReadonlySet<string> = new Set([K.answers, K.meanings, K.colours, K.demands]);

/** One depth of a file: how far its lines stand to the right, and under which key. */
interface Level {
  readonly column: number;
  readonly isList: boolean;
  readonly parent?: string;
}

/** Lines that do not stand where the lines around them make one expect; only worth a look in a file that cannot be read. */
export function crookedLines(text: string): Line[] {
  const crooked: Line[] = [];
  const levels: Level[] = [];
  let before: Line | undefined;
  for (const line of linesOf(text)) {
    if (isCrooked(line, before, levels)) crooked.push(line);
    before = line;
  }
  return crooked;
}

function isCrooked(line: Line, before: Line | undefined, levels: Level[]): boolean {
  const column = line.lead.length;
  const isDeeper = column > (levels.at(-1)?.column ?? -1);
  const isOpened = before === undefined || (before.key !== undefined && before.value === '');
  while (column < (levels.at(-1)?.column ?? -1)) levels.pop();
  const top = levels.at(-1);
  const fits = isDeeper
    ? isOpened && isOneStep(column, before)
    : top?.column === column && fitsKind(line, before, levels);
  const parent = isDeeper ? before?.key : levels.at(-1)?.parent;
  if (isDeeper || top?.column !== column) levels.push({ column, isList: line.isDash, parent });
  if (line.isDash) levels.push({ column: line.column, isList: false, parent: undefined });
  return !fits || !fitsParent(line, column, parent);
}

function isOneStep(column: number, before: Line | undefined): boolean {
  return before === undefined ? column === 0 : column - before.column <= 2;
}

/** A dash belongs in a list, a key does not; a list may stand straight below the key that opens it. */
function fitsKind(line: Line, before: Line | undefined, levels: Level[]): boolean {
  const top = levels.at(-1);
  if (!top || top.isList === line.isDash) return true;
  if (line.isDash) {
    const isBelowKey = before?.value === '' && before.column === line.lead.length;
    if (isBelowKey) levels.push({ column: top.column, isList: true, parent: before.key });
    return isBelowKey;
  }
  levels.pop();
  return levels.at(-1)?.column === line.lead.length;
}

/** A name of the author's own stands under a key for names and opens something; elsewhere only known keys do. */
function fitsParent(line: Line, column: number, parent: string | undefined): boolean {
  if (line.key === undefined || line.isDash) return true;
  if (parent !== undefined && NAMING.has(parent))
    return ID_PATTERN.test(line.key) && /^(\{|$)/.test(line.value);
  if (parent !== undefined && FREE.has(parent)) return true;
  return isKnownKey(line.key) || (column > 0 && line.value !== '');
}
