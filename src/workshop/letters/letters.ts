import { type LetterParts, letterParts } from '../../check/letter';
import { readMessages } from '../../check/messages';
import markdown from '../../check/messages.md?raw';
import type { Finding } from '../../flow/finding';
import { lineAndColumn } from '../../flow/source';

const messages = readMessages(markdown);

/** A finding with its letter and its line. */
export interface Letter extends LetterParts {
  readonly finding: Finding;
  /** One-based; nothing when it is about the file as a whole. */
  readonly line?: number;
}

/** Whoever has more than this of them begins at the first ones anyway. */
const MOST = 200;

/** Writes the letters about a file, the mistakes first; what is only to be confirmed stands on another page. */
export function lettersAbout(path: string, text: string, findings: readonly Finding[]): Letter[] {
  return findings
    .filter((finding) => finding.file === path && finding.severity !== 'note')
    .sort((a, b) => weight(a) - weight(b) || a.start - b.start)
    .slice(0, MOST)
    .map((finding) => ({
      ...letterParts(finding, text, messages),
      finding,
      ...(finding.end > 0 ? { line: lineAndColumn(text, finding.start).line } : {}),
    }));
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
