import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { publishedFiles } from '../../src/tools/workshop-site';
import { namedBlocks } from '../../src/workshop/splice/block';
import { FLOWS } from '../check/pack';

const flows = Object.entries(publishedFiles(FLOWS)).filter(([path]) => path.endsWith('/wegwijzer.yaml'));

describe('the lines of a named thing', () => {
  it.each(flows)('are found in %s as a reader of YAML finds them', (_, text) => {
    const read = parseDocument(text, { schema: 'failsafe' }).toJS() as Record<string, object>;
    for (const section of ['vragen', 'uitkomsten'])
      expect(namedBlocks(text, section).map(({ name }) => name)).toEqual(Object.keys(read[section] ?? {}));
  });

  it('end before the comment above the next, and hold what only looks like a name', () => {
    const text = 'vragen:\n  a:\n    x: >\n      b:\n\n  # over c\n  c:\n    y: 1\nuitkomsten:\n';
    const [a, c] = namedBlocks(text, 'vragen').map(({ start, end }) => text.slice(start, end));
    expect([a, c]).toEqual(['  a:\n    x: >\n      b:\n', '  c:\n    y: 1\n']);
  });

  it('are none where the names stand between braces', () => {
    expect(namedBlocks('vragen: { a: { x: 1 } }\n', 'vragen')).toEqual([]);
  });
});
