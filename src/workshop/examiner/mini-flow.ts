import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { namedBlocks } from '../splice/block';

/** A question or outcome cut out of its file, in as much of a flow as it takes to be read. */
export interface MiniFlow {
  readonly text: string;
  /** Where the lines of the place begin in `text`, and where in the file. */
  readonly inside: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts out the question or outcome around a place in a file; nothing when it stands in none. */
export function miniFlowAt(text: string, at: number): MiniFlow | undefined {
  for (const section of [K.questions, K.outcomes]) {
    const block = namedBlocks(text, section).find(({ start, end }) => start <= at && at <= end);
    if (!block) continue;
    const head = `${HEAD}${K.start}: ${block.name}\n${section}:\n`;
    const { start, end } = block;
    return { text: head + text.slice(start, end), inside: head.length, start, end };
  }
  return undefined;
}

/** What no flow may lack. Nobody reads it, and no letter about it is shown. */
const HEAD = [
  `${K.title}: x`,
  `${K.about}: x`,
  `${K.owner}: x`,
  `${K.checked}: 1 januari 2020`,
  `${K.source}: x\n`,
].join('\n');

/** The findings in the place itself, where they are in the whole file. */
export function inWholeFile({ text, inside, start }: MiniFlow, findings: readonly Finding[]): Finding[] {
  const by = start - inside;
  return findings
    .filter((one) => one.start >= inside && one.end <= text.length)
    .map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
}
