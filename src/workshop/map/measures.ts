/** Sizes of the drawing. Units: px at full size, but for those that say otherwise. */

export const BLOCK_WIDTH = 408;
export const PADDING = 12;
/** From one line of text to the next. */
export const LINE = 17;
/** How far the sides of a question run out into a point. */
export const POINT = 14;

/** Where the answers of a row stand within a block, and how wide. */
export const ANSWERS = { x: PADDING, width: 168 };
/** Where what an answer leads to stands within a block, and how wide. */
export const LEAF = { x: 208, width: 188 };

/** Width of the text on an arrow between two questions. */
export const ARROW_TEXT = 180;

/** Units: characters on a line. Narrow on purpose: a browser without our first font draws wider letters. */
export const CHARACTERS = { title: 46, answer: 24, leaf: 22, desk: 24, arrow: 26 };
