import { describe, expect, test } from 'vitest';
import { decode, isFinding, lineAndColumn, MAX_BYTES } from '../../src/flow/source';
import { rawFile } from './pack-sample';

function read(...bytes: number[]) {
  return decode({ path: 'weg.yaml', bytes: Uint8Array.from(bytes) });
}

describe('a file of bytes', () => {
  test('is read as UTF-8', () => {
    expect(decode(rawFile('weg.yaml', 'één €'))).toEqual({ path: 'weg.yaml', text: 'één €' });
  });

  test('loses its byte-order mark', () => {
    expect(read(0xef, 0xbb, 0xbf, 0x61)).toMatchObject({ text: 'a' });
  });

  test.each([
    ['little', [0xff, 0xfe, 0x61, 0, 0xe9, 0]],
    ['big', [0xfe, 0xff, 0, 0x61, 0, 0xe9]],
  ])('in UTF-16 with a mark is understood, the %s end first', (_, bytes) => {
    expect(read(...bytes)).toMatchObject({ text: 'aé' });
  });

  test('that is no text is refused', () => {
    expect(read(0x50, 0x4b, 0, 0)).toMatchObject({ code: 'geen-tekst' });
  });

  test('in another encoding is refused at the first sign that went wrong', () => {
    const found = read(0x61, 0x0a, 0x62, 0xe9, 0x0a);
    expect(found).toMatchObject({ code: 'tekenset', start: 3, end: 4, values: { regel: '2' } });
  });

  test('that is far too large is refused', () => {
    const large = { path: 'weg.yaml', bytes: new Uint8Array(MAX_BYTES + 1) };
    expect(decode(large)).toMatchObject({ code: 'te-groot', values: { grootte: '1,0 MB' } });
  });

  test('that just fits is read', () => {
    const full = rawFile('weg.yaml', 'a'.repeat(MAX_BYTES));
    expect(isFinding(decode(full))).toBe(false);
  });
});

describe('a line and column', () => {
  const text = 'een\r\ntwee\rdrie\nvier';

  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [5, 2, 1],
    [10, 3, 1],
    [15, 4, 1],
    [19, 4, 5],
  ])('of offset %i are %i and %i', (offset, line, column) => {
    expect(lineAndColumn(text, offset)).toEqual({ line, column });
  });
});
