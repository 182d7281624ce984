import type { PlaceRef } from '../../flow/types';
import type { Screen } from '../context';

/** Under this name stand the letters; no flow may take it. */
export const LETTERS_ID = 'brief';

/** The address of a letter. With the outcome it came from it knows the desk; that stays in the browser. */
export function letterHref(screen: Screen, letter: string, at?: PlaceRef): string {
  return `${screen.site.base}${LETTERS_ID}/${letter}/${at === undefined ? '' : `#bij=${at}`}`;
}
