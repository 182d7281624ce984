import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../src/flow/plain-yaml';
import { readYaml } from '../../src/flow/read-yaml';
import { readPackFolder } from '../../src/tools/pack-folder';
import { FLOWS, textOf } from '../check/pack';

describe('plain YAML', () => {
  test('is read as the library reads it', () => {
    const file = readPackFolder(FLOWS).find(({ path }) => path === 'taal/moeilijke-woorden.yaml');
    const text = textOf(file ?? { path: '', bytes: new Uint8Array() });
    const slow = readYaml({ path: 'x.yaml', text }).file?.value;
    expect(JSON.stringify(readPlainYaml(text))).toBe(JSON.stringify(slow));
  });

  test('may have groups, comments and quotes', () => {
    const text = '# lijst\na:\n  b: c; d\n  "e f": "g: h"\n\ni:\n  j: k\n';
    expect(readPlainYaml(text)).toEqual({ a: { b: 'c; d', 'e f': 'g: h' }, i: { j: 'k' } });
  });

  test.each([
    ['a row', 'a: [b, c]\n'],
    ['a text over two lines', 'a:\n  b\n  c\n'],
    ['a tab', 'a:\n\tb: c\n'],
    ['a line that stands askew', 'a:\n  b: c\n d: e\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a comment behind a text', 'a: b # c\n'],
    ['an anchor', 'a: &b c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a name that every object has', 'constructor: b\n'],
  ])('is not %s: that is for the library', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});
