import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Code } from './codes';
import type { Finding } from './finding';
import type { SourceText } from './source';
import { explainYamlErrors } from './yaml-errors';

/** A parsed file: plain values (every leaf a string) and the tree that knows where each stands. */
export interface ParsedFile {
  readonly source: SourceText;
  readonly tree: Document;
  readonly value: unknown;
}

/**
 * Reads one YAML file with every value as text, so that a phone number keeps its zero and "nee" stays a word.
 * Anchors, aliases and tags are refused: authors do not need them, and an alias bomb cannot unfold.
 * Errors: findings with the place of the cause; a file with findings has no value.
 */
export function readYaml(source: SourceText): { file?: ParsedFile; findings: Finding[] } {
  const lines = new LineCounter();
  const tree = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: 'silent',
  });
  if (tree.errors.length > 0) return { findings: explainYamlErrors(tree, source) };
  const special = refuseSpecials(tree, source.path);
  if (special.length > 0) return { findings: special };
  return { file: { source, tree, value: tree.toJS() }, findings: [] };
}

function refuseSpecials(tree: Document, file: string): Finding[] {
  const findings: Finding[] = [];
  const refuse = (code: Code, node: { range?: readonly [number, number, number] | null }, teken: string) => {
    const [start = 0, end = start + 1] = node.range ?? [];
    findings.push({ code, severity: 'error', file, start, end, values: { teken } });
  };
  visit(tree, {
    Node(_, node) {
      if (isAlias(node)) refuse('bijzonder-teken', node, '*');
      else if (isNode(node) && 'anchor' in node && node.anchor) refuse('bijzonder-teken', node, '&');
      else if (isNode(node) && node.tag) refuse('bijzonder-teken', node, '!');
    },
  });
  return findings;
}
