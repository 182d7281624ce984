import type { OptionId } from '../../flow/types';
import type { Arrow, Block, Row } from './graph';

/** A rectangle, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle with the text in it, in lines. */
export interface TextBox extends Box {
  readonly lines: readonly string[];
}

/** One answer on a drawing, in lines. */
export interface LaidAnswer {
  readonly option: OptionId;
  readonly isTowns: boolean;
  readonly lines: readonly string[];
}

/** Answers with what they lead to. */
export interface LaidRow {
  readonly row: Row;
  readonly answers: readonly LaidAnswer[];
  readonly text: Box;
  readonly leaf: TextBox;
  readonly desk?: TextBox;
}

/** A question with its rows below it. */
export interface LaidBlock {
  readonly block: Block;
  readonly box: Box;
  readonly head: TextBox;
  readonly rows: readonly LaidRow[];
}

/** An arrow between two questions, with the answers on it. */
export interface LaidArrow {
  readonly arrow: Arrow;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly text: Box;
  readonly answers: readonly LaidAnswer[];
}

/** A map with a place for everything on it. */
export interface LaidMap {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly LaidBlock[];
  readonly arrows: readonly LaidArrow[];
}
