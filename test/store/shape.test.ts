import { describe, expect, test } from 'vitest';
import { fields, just, list, text, whole } from '../../src/store/shape';

const read = fields<{ name: string; age?: number }>({ name: text(5), age: whole }, ['age']);

describe('a shape', () => {
  test('is read into a new object with the fields asked for', () => {
    const found = { name: 'Ans', age: 70, more: 1 };
    expect(read(found)).toEqual({ name: 'Ans', age: 70 });
    expect(read({ name: 'Ans' })).toEqual({ name: 'Ans' });
  });

  test.each([null, 'Ans', {}, { name: 'Annelies' }, { name: 'Ans', age: 1.5 }, { name: 'Ans', age: '70' }])(
    'is nothing for %j',
    (found) => {
      expect(read(found)).toBeUndefined();
    },
  );

  test('does not count what an object only inherits', () => {
    expect(read(Object.create({ name: 'Ans' }))).toBeUndefined();
  });

  test('of a list holds for every member and for their number', () => {
    const some = list(just('ja'), 1, 2);
    expect([
      some(['ja', 'ja']),
      some([]),
      some(['ja', 'nee']),
      some(Array(3).fill('ja')),
      some('ja'),
    ]).toEqual([['ja', 'ja'], undefined, undefined, undefined, undefined]);
  });

  test('of a list has no holes', () => {
    expect(list(just('ja'), 0, 9)(new Array(3))).toBeUndefined();
  });
});
