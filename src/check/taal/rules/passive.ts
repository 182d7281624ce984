import { foundAt, type Page } from '../page';
import type { Found } from '../types';

/** "Uw aanvraag wordt behandeld": nobody does it. */
export function passive({ readings }: Page): Found[] {
  return readings.flatMap(({ sentence: { tokens }, passives }) =>
    passives.flatMap(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to]];
      if (!first || !last) return [];
      return [
        foundAt('lijdende-vorm', 'warning', first, last, {
          values: { woord: `${first.text} … ${last.text}` },
        }),
      ];
    }),
  );
}
