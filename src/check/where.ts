import { isScalar } from 'yaml';
import type { Finding, Spot } from '../flow/finding';
import { nodeAt } from '../flow/node-at';
import { refOf } from '../flow/path';
import type { ReadPack } from '../flow/read-pack';
import type { FlowId, PlaceRef } from '../flow/types';

/** The file in which a flow is written. */
export function fileOf(read: ReadPack, flow: FlowId): string {
  const long = `${flow}/wegwijzer.yaml`;
  const short = `${flow}/wegwijzer.yml`;
  return !read.files.has(long) && read.files.has(short) ? short : long;
}

/** The file in which the organisation is written. */
export function organisationFile(read: ReadPack): string {
  return read.files.has('organisatie.yml') ? 'organisatie.yml' : 'organisatie.yaml';
}

/** A place as an author wrote it, made complete: `melding` in the flow `gemeente` is `gemeente/melding`. */
export function completeRef(flow: FlowId, written: string): PlaceRef {
  return written.includes('/') ? written : refOf(flow, written);
}

/** What the author wrote at a spot, without quotes around it. */
export function writtenAt(read: ReadPack, spot: Spot): string {
  const tree = read.files.get(spot.file)?.tree;
  const node = tree && nodeAt(tree, spot.path);
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

/** Narrows a finding to some words within its text, when they stand there literally. */
export function narrowed(read: ReadPack, finding: Finding, words: string): Finding {
  const written = read.files.get(finding.file)?.source.text.slice(finding.start, finding.end) ?? '';
  const from = written.indexOf(words);
  return from < 0
    ? finding
    : { ...finding, start: finding.start + from, end: finding.start + from + words.length };
}
