import { type Document, isAlias, isNode, parseDocument, visit } from 'yaml';
import type { Finding } from './finding';
import type { SourceText } from './source';
import { explainYamlErrors } from './yaml-errors';

/** A parsed file: plain values (every leaf a string) and the tree that knows where each stands. */
export interface ParsedFile {
  readonly source: SourceText;
  readonly tree: Document;
  readonly value: unknown;
  /** A list of short texts, one on each line; its tree is made when it is asked for, and costs what it saved. */
  readonly isPlain?: true;
}

/**
 * Reads one YAML file with every value as text, so that a phone number keeps its zero and "nee" stays a word.
 * Anchors, aliases and tags are refused: authors do not need them, and an alias bomb cannot unfold.
 * Errors: findings with the place of the cause; a file with findings has no value.
 */
export function readYaml(source: SourceText): { file?: ParsedFile; findings: Finding[] } {
  const tree = treeOf(source.text);
  if (tree === undefined) return { findings: [tangled(source)] };
  if (tree.errors.length > 0) return { findings: explainYamlErrors(tree, source) };
  const special = refuseSpecials(tree, source);
  if (special.length > 0) return { findings: special };
  return { file: { source, tree, value: tree.toJS() }, findings: [] };
}

/** Nothing when the file is so deeply nested that the library gives up: no author writes that. */
function treeOf(text: string): Document | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}

function tangled(source: SourceText): Finding {
  return { code: 'onleesbaar', severity: 'error', file: source.path, start: 0, end: 1, values: {} };
}

/** One file full of them is one mistake. */
const MOST = 3;

function refuseSpecials(tree: Document, { path: file, text }: SourceText): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: { range?: readonly [number, number, number] | null }, teken: string) => {
    const [from = 0, end = from + 1] = node.range ?? [];
    const start = Math.max(0, text.lastIndexOf(teken, from));
    findings.push({ code: 'bijzonder-teken', severity: 'error', file, start, end, values: { teken } });
  };
  visit(tree, {
    Node(_, node) {
      if (isAlias(node)) refuse(node, '*');
      else if (isNode(node) && 'anchor' in node && node.anchor) refuse(node, '&');
      else if (isNode(node) && node.tag) refuse(node, '!');
      return findings.length < MOST ? undefined : visit.BREAK;
    },
  });
  return findings;
}
