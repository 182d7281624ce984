import type { AnswerView } from '../visit-view';

/** What a code says, shown before anything is done with it. */
export type Brought =
  | {
      readonly kind: 'visit';
      readonly problems: readonly { readonly answers: readonly AnswerView[]; readonly end: string }[];
      /** The flows have changed since, or some of it is not known here: the visitor should look at it. */
      readonly isChanged: boolean;
    }
  | { readonly kind: 'mistyped'; readonly nearest: readonly string[] }
  | { readonly kind: 'newer' | 'no-code' | 'gone' };

/** The code of a visit to take along, or why there is none. */
export type GivenCode =
  | { readonly groups: readonly string[]; readonly link: string }
  | { readonly none: 'sensitive' | 'empty' | 'unloaded' | 'unnumbered' | 'too-long' };
