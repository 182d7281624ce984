import type { Finding } from '../../flow/finding';
import { type Splice, spliceBetween } from '../splice/splice';
import type { Files } from '../types';

/** The findings of an earlier reading, at their places in the files as they are now. What stood where something changed goes. */
export function movedAlong(findings: readonly Finding[], from: Files, to: Files): readonly Finding[] {
  if (from === to) return findings;
  const splices = new Map<string, Splice | undefined>();
  const spliceIn = (path: string) => {
    if (!splices.has(path)) splices.set(path, spliceBetween(from.get(path) ?? '', to.get(path) ?? ''));
    return splices.get(path);
  };
  return findings.flatMap((finding) => movedBy(finding, spliceIn(finding.file)));
}

function movedBy(finding: Finding, splice: Splice | undefined): Finding[] {
  if (!splice || finding.end <= splice.from) return [finding];
  if (finding.start < splice.to) return [];
  const by = splice.text.length - (splice.to - splice.from);
  return [{ ...finding, start: finding.start + by, end: finding.end + by }];
}
