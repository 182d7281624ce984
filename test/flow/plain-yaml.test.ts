import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../src/flow/plain-yaml';
import { readYaml } from '../../src/flow/read-yaml';
import { readPackFolder } from '../../src/tools/pack-folder';
import { FLOWS, textOf } from '../check/pack';

describe('plain YAML', () => {
  const lists = readPackFolder(FLOWS).filter(({ path }) =>
    /^taal\/(moeilijke-woorden|gevaar\/(stukjes|kort|verkapt))\.ya?ml$/.test(path),
  );

  test.each(lists.map((file) => [file.path, textOf(file)]))(
    'of %s is read as the library reads it',
    (_, text) => {
      const slow = readYaml({ path: 'x.yaml', text }).file?.value;
      expect(JSON.stringify(readPlainYaml(text)) === JSON.stringify(slow)).toBe(true);
    },
  );

  test('may have groups, comments and quotes', () => {
    const text = '# lijst\na:\n  b: c; d\n  "e f": "g: h"\n\ni:\n  j: k\n';
    expect(readPlainYaml(text)).toEqual({ a: { b: 'c; d', 'e f': 'g: h' }, i: { j: 'k' } });
  });

  test('may have rows of texts', () => {
    const text = 'a:\n  - b c\n  # lijst\n  - "d: e"\nf:\n    g:\n      - h, i\n';
    expect(readPlainYaml(text)).toEqual({ a: ['b c', 'd: e'], f: { g: ['h, i'] } });
  });

  test.each([
    ['a row beside its name', 'a:\n- b\n'],
    ['a row at the top', '- b\n'],
    ['a row with a name in it', 'a:\n  - b\n  c: d\n'],
    ['a row of groups', 'a:\n  - b: c\n'],
    ['a row within a row', 'a:\n  - - b\n'],
    ['an item over two lines', 'a:\n  - b\n    c\n'],
    ['an item without text', 'a:\n  -\n'],
    ['a row between brackets', 'a: [b, c]\n'],
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
