import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spliced } from '../../src/workshop/splice/splice';
import { Echo } from '../../src/workshop/text/echo';
import { inEditor } from '../../src/workshop/text/line-ends';

const letter = fc.constantFrom('a', '\n', 'b');

test.each(['\n', '\r\n'])(
  'what is typed while an earlier letter comes back is not taken back, with line end %j',
  (end) => {
    const property = fc.property(
      fc.array(fc.tuple(fc.nat(40), letter, fc.boolean()), { maxLength: 30 }),
      (keys) => {
        const text = `een${end}twee${end}`;
        const echo = new Echo(text);
        const onTheWay: string[] = [];
        let [shown, file] = [inEditor(text), text];
        for (const [place, put, comesBack] of keys) {
          const at = place % (shown.length + 1);
          const splice = { from: at, to: at, text: put };
          shown = spliced(shown, splice);
          for (const edit of echo.type([splice])) file = spliced(file, edit);
          onTheWay.push(file);
          const back = comesBack ? onTheWay.splice(0).at(-1) : undefined;
          if (back !== undefined) expect(echo.isNews(back)).toBe(false);
          expect(inEditor(file)).toBe(shown);
        }
      },
    );
    fc.assert(property, { seed: 6, numRuns: 200 });
  },
);

test('what changes elsewhere is news, and what is typed then goes on from it', () => {
  const echo = new Echo('een');
  echo.type([{ from: 3, to: 3, text: '!' }]);
  expect(echo.isNews('twee')).toBe(true);
  expect(echo.isNews('twee')).toBe(false);
  expect(echo.type([{ from: 4, to: 4, text: '?' }])).toEqual([{ from: 4, to: 4, text: '?' }]);
});
