import type { Blank, Block, Run } from './letter';

/** A blank to fill in by hand, as long as what belongs there. */
const SHORT = '…………………………';
const LONG = '……………………………………………………………………………………';

/** How many lines a blank has, where it has more than one. */
const LINES: Partial<Record<Blank, number>> = { adres: 2, loket: 3, verhaal: 5 };

/** A blank as lines of dots. */
export function dotsFor(blank: Blank): string[] {
  const lines = LINES[blank] ?? 1;
  return lines === 1 ? [SHORT] : Array.from({ length: lines }, () => LONG);
}

/** A letter as plain text, with an empty line between its pieces. */
export function letterText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText({ lines }: Block): string {
  return lines.map((line) => line.map(runText).join('')).join('\n');
}

function runText(run: Run): string {
  if ('words' in run) return run.words;
  // Room for a hand to sign.
  return run.blank === 'handtekening' ? `\n\n${SHORT}` : dotsFor(run.blank).join('\n');
}
