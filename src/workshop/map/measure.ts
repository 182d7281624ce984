import type { Block, MapAnswer, Row } from './graph';
import type { Box, LaidAnswer, LaidBlock, LaidRow } from './laid';
import { ANSWERS, BLOCK_WIDTH, CHARACTERS, LEAF, LINE, PADDING } from './measures';
import { wrap } from './wrap';

/** Says an answer: its text, or the words for not knowing and for all municipalities. */
export type SayAnswer = (answer: MapAnswer) => string;

/** A block by itself, at the corner of the drawing. */
export function measureBlock(block: Block, sayAnswer: SayAnswer, looseTitle: string): LaidBlock {
  const lines = wrap(block.title || looseTitle, CHARACTERS.title);
  const head = { x: 0, y: 0, width: BLOCK_WIDTH, height: lines.length * LINE + 2 * PADDING, lines };
  const rows: LaidRow[] = [];
  let y = head.height + (block.rows.length > 0 ? PADDING : 0);
  for (const row of block.rows) {
    const laid = measureRow(row, y, sayAnswer);
    rows.push(laid);
    y = Math.max(bottom(laid.text), bottom(laid.desk ?? laid.leaf)) + PADDING;
  }
  return { block, head, rows, box: { x: 0, y: 0, width: BLOCK_WIDTH, height: y } };
}

/** Answers in lines of a width. Units: characters. */
export function measureAnswers(
  answers: readonly MapAnswer[],
  width: number,
  sayAnswer: SayAnswer,
): LaidAnswer[] {
  return answers.map((answer) => ({
    option: answer.option,
    isTowns: answer.towns !== undefined,
    lines: wrap(sayAnswer(answer), width),
  }));
}

/** How high answers are together. */
export function heightOf(answers: readonly LaidAnswer[]): number {
  return answers.reduce((sum, { lines }) => sum + lines.length * LINE, 6);
}

/** A block put where its middle has to be. */
export function moveTo(laid: LaidBlock, middle: { readonly x: number; readonly y: number }): LaidBlock {
  const [dx, dy] = [middle.x - laid.box.width / 2, middle.y - laid.box.height / 2];
  const move = <Part extends Box>(part: Part): Part => ({ ...part, x: part.x + dx, y: part.y + dy });
  const rows = laid.rows.map((row) => ({
    ...row,
    text: move(row.text),
    leaf: move(row.leaf),
    ...(row.desk ? { desk: move(row.desk) } : {}),
  }));
  return { ...laid, box: move(laid.box), head: move(laid.head), rows };
}

function measureRow(row: Row, y: number, sayAnswer: SayAnswer): LaidRow {
  const answers = measureAnswers(row.answers, CHARACTERS.answer, sayAnswer);
  const lines = wrap(row.leaf.title, CHARACTERS.leaf, 4);
  const leaf = { ...LEAF, y, height: lines.length * LINE + 10, lines };
  const deskLines = row.leaf.desk === undefined ? [] : wrap(row.leaf.desk, CHARACTERS.desk, 2);
  const desk = { ...LEAF, y: bottom(leaf), height: deskLines.length * LINE + 12, lines: deskLines };
  const text = { ...ANSWERS, y, height: heightOf(answers) };
  return { row, answers, text, leaf, ...(deskLines.length > 0 ? { desk } : {}) };
}

function bottom({ y, height }: Box): number {
  return y + height;
}
