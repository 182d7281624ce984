import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEditor, LineEnds } from '../../src/workshop/text/line-ends';

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** The places between whole signs of the editor, in the file. */
function placesIn(file: string): number[] {
  const places = [0];
  for (const { 0: sign, index } of file.matchAll(/\r\n|[\s\S]/g)) places.push(index + sign.length);
  return places;
}

describe('places in an editor', () => {
  it('are those of the file, whatever its line ends', () => {
    fc.assert(
      fc.property(text, (file) => {
        const ends = new LineEnds(file);
        const places = placesIn(file);
        expect(inEditor(file).length).toBe(places.length - 1);
        expect(places.map((_, at) => ends.inFile(at))).toEqual(places);
        expect(places.map((place) => ends.inEditor(place))).toEqual(places.map((_, at) => at));
      }),
    );
  });

  it('get the line end that the file has most', () => {
    expect(new LineEnds('a\r\nb\r\nc\n').lineBreak).toBe('\r\n');
    expect(new LineEnds('a\nb').lineBreak).toBe('\n');
  });
});
