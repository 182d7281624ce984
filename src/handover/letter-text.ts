import type { Blank, Block } from './letter';

/** A blank to fill in by hand, as long as what belongs there. */
const SHORT = '…………………………';
const LONG = '……………………………………………………………………………………';

/** How many lines a blank has, where it has more than one. */
const LINES: Partial<Record<Blank, number>> = { adres: 2, loket: 3, verhaal: 5 };

/** A blank as lines of dots, with room to sign. */
export function dotsFor(blank: Blank): string {
  if (blank === 'handtekening') return `\n\n${SHORT}`;
  const lines = LINES[blank] ?? 1;
  return lines === 1 ? SHORT : Array.from({ length: lines }, () => LONG).join('\n');
}

/** A letter as plain text, with an empty line between its pieces. */
export function letterText(blocks: readonly Block[]): string {
  return textWith(blocks, dotsFor);
}

/** A letter as the text of an e-mail: nobody signs it, and what is missing is typed. */
export function mailText(blocks: readonly Block[]): string {
  return textWith(blocks, (blank) => (blank === 'handtekening' ? '' : '…'));
}

function textWith(blocks: readonly Block[], blank: (blank: Blank) => string): string {
  const pieces = blocks.map(({ lines }) =>
    lines
      .map((line) => line.map((run) => ('words' in run ? run.words : blank(run.blank))).join(''))
      .join('\n'),
  );
  return `${pieces.join('\n\n')}\n`;
}
