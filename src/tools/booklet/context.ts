import type { Drawing } from '../../flow/drawing';
import { fillIn } from '../../flow/fill-in';
import type { DeskId, Flow } from '../../flow/types';
import type { Screen } from '../../ui/context';
import type { ListedDesk } from './desks';
import type { Numbers } from './numbers';

/** The sizes of paper that the booklet can be set for. */
export const PAPERS = ['a4', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

/** Stands before the number of an outcome. */
export const OUTCOME_SIGN = '■';

/** What every part of the booklet is set with. */
export interface Press {
  readonly drawing: Drawing;
  readonly screen: Screen;
  readonly numbers: Numbers;
  readonly desks: ReadonlyMap<DeskId, ListedDesk>;
  readonly paper: Paper;
}

/** Where a piece stands, for a link on a screen. */
export function pieceId(number: number): string {
  return `nr-${number}`;
}

/** Where a desk stands, for a link on a screen. */
export function deskId(number: number): string {
  return `loket-${number}`;
}

/** The title of a flow with its facts filled in. */
export function flowTitle({ drawing }: Press, flow: Flow): string {
  return fillIn(drawing.pack, drawing.today, flow.title);
}
