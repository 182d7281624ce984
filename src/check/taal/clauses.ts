import { ARTICLE_WORDS, RELATIVES, SUBORDINATORS } from './function-words';
import { isParticiple } from './participles';
import type { Sentence, Token } from './types';

const JOINS = new Set(
  'en of maar want dus om als dat omdat zodat terwijl hoewel nadat voordat indien wanneer tenzij'.split(' '),
);

/** Whether a token is the last of its clause: a sign, a joining word or nothing follows. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || /[,;:.()–—]/.test(next.before) || JOINS.has(next.lower);
}

const BINDS = new Set(['maar', 'want', 'dus']);
const SUBJECTS = new Set('ik je jij u hij zij ze wij we jullie het er dat die deze dan'.split(' '));

/** "en ik kan" begins a clause of its own, "en brood" does not. */
function opensMainClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (BINDS.has(lower)) return true;
  return (lower === 'en' || lower === 'of') && SUBJECTS.has(tokens[at + 1]?.lower ?? '');
}

/** The first token after a clause that goes on from `at`. A comma ends it, and so does a word that begins a new clause. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token) continue;
    if (/[,;:()–—]/.test(token.before) || SUBORDINATORS.has(token.lower) || opensMainClause(tokens, next))
      return next;
  }
  return tokens.length;
}

/** How many clauses hang under the main one. */
export function subclausesIn({ tokens }: Sentence): number {
  let count = 0;
  for (const [at, token] of tokens.entries()) {
    if (SUBORDINATORS.has(token.lower)) count++;
    else if (at > 0 && RELATIVES.has(token.lower) && opensClause(tokens, at)) count++;
    else if (at === 0 && token.lower === 'als') count++;
  }
  return count;
}

const SAYING =
  /^(?:weet|weten|wist|zeg|zegt|zeggen|zei|denkt?|denken|vindt?|vinden|ziet?|zien|hoopt?|hopen|vraagt?|vragen|blijkt|betekent|betekende|zorgt?|zorgen|controleert?|controleren)$/;

/** After a comma, a noun or a verb of saying these words begin a clause; "dat huis" and "of een ander" do not. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (/,/.test(token.before)) return token.lower !== 'of' || SAYING.test(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'of' || token.lower === 'hoe' || token.lower === 'wat')
    return SAYING.test(before.lower);
  if (token.lower === 'als')
    return !/^(?:zo|zoals|net|even|meer|werkt?|werken|zowel|dan)$/.test(before.lower);
  if (token.lower === 'die' || token.lower === 'dat')
    return SAYING.test(before.lower) || (!ARTICLE_WORDS.has(before.lower) && hasFiniteEnd(tokens, at));
  return true;
}

/** A clause under another one has its verb at the end; "dat huis" is followed by a noun and goes on. */
function hasFiniteEnd(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^\p{L}{4,}/u.test(before) &&
    !/^(?:met|voor|over|door|naar|onder|tegen|zonder|tussen|binnen|buiten|tijdens|volgens|maar|want)$/.test(
      before,
    )
  );
}

/** The non-finite verb for which a finite verb waits, within its clause. */
export function awaitedVerb(tokens: readonly Token[], at: number): number | undefined {
  const end = clauseEnd(tokens, at);
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next];
    if (token?.kind === 'word' && isParticiple(token.lower) && !isAttribute(tokens, next, end)) return next;
  }
  const last = tokens[end - 1];
  return last && end - 1 > at && /en$/.test(last.lower) ? end - 1 : undefined;
}

/** "een gesloten deur": between an article and a noun a participle is no verb. */
export function isAttribute(tokens: readonly Token[], at: number, end: number): boolean {
  return ARTICLE_WORDS.has(tokens[at - 1]?.lower ?? '') && at + 1 < end;
}
