import { foundAt, type Page } from '../page';
import type { Found } from '../types';

/** What belongs together stands far apart: "heeft … besloten", "de door … vastgestelde regels". */
export function tang({ readings }: Page): Found[] {
  return readings.flatMap(({ sentence: { tokens }, tangs, inserted }) =>
    [...tangs, ...inserted].flatMap(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to]];
      if (!first || !last) return [];
      const values = { woord: first.text, slot: last.text, tussen: String(to - from - 1) };
      return [foundAt('tang', 'tip', first, last, { values })];
    }),
  );
}
