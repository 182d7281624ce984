import { useState } from 'preact/hooks';
import type { FlowId, PlaceId } from '../../flow/types';
import type { Spot, View } from '../types';
import { fileOfFlow, placeAt, startOfPlace } from './places';

/** A place in the text to bring into view. Units: UTF-16 in the file. */
export interface Target {
  readonly at: number;
  readonly hasFocus: boolean;
}

interface Shown {
  /** The spot that was asked for last, from outside the text. */
  readonly spot?: Spot;
  readonly flow?: FlowId;
  readonly place?: PlaceId;
  /** A file that is not the one of the flow. */
  readonly chosen?: string;
  readonly target?: Target;
}

/** Which file and which place in it the text view shows: in step with the other views, until a file is chosen here. */
export function useShown({ files, flow, place, spot, select }: View) {
  const [state, setState] = useState<Shown>({});
  const own = fileOfFlow(files, flow);
  let shown = state;
  // Another place was chosen outside the text: it is shown, without taking the focus from where somebody is.
  if (spot && state.spot !== spot) {
    shown = { flow, place, spot, chosen: spot.path, target: { at: spot.at, hasFocus: true } };
    setState(shown);
  } else if (state.flow !== flow || state.place !== place) {
    const at = own && place ? startOfPlace(files.get(own) ?? '', place) : undefined;
    shown = { flow, place, spot, ...(at === undefined ? {} : { target: { at, hasFocus: false } }) };
    setState(shown);
  }
  const path = shown.chosen ?? own ?? [...files.keys()][0] ?? '';
  return {
    path,
    target: shown.target,
    choose: (chosen: string) => setState({ ...shown, chosen, target: undefined }),
    goTo: (at: number) => setState({ ...shown, target: { at, hasFocus: true } }),
    /** The cursor came somewhere: the other views come along. */
    moved: (at: number) => {
      const here = path === own ? placeAt(files.get(path) ?? '', at) : undefined;
      if (!flow || !here || here === place) return;
      setState({ flow, place: here, spot });
      select(flow, here);
    },
  };
}
