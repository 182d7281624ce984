import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/check/addresses';
import { readPack } from '../../src/flow/read-pack';
import { readPackFolder } from '../../src/tools/pack-folder';
import { FLOWS } from './pack';

const found = addressesOf(readPack(readPackFolder(FLOWS)));

describe('addresses of the shipped flows', () => {
  test('are of three kinds, and all written well', () => {
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['phone', 'email', 'link']));
    expect(found.filter(({ code }) => code)).toEqual([]);
  });

  test('are found in every kind of file that has them', () => {
    const files = new Set(found.map(({ spot }) => spot.file.split('/')[0]));
    expect(files).toEqual(new Set(['gemeenten.yaml', 'loketten', 'organisatie.yaml']));
  });

  test('are as many as the lines that begin with a way to reach somebody', () => {
    const text = readPackFolder(FLOWS)
      .filter(({ path }) => /gemeenten|loketten/.test(path))
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('\n');
    const links = text.match(/https:\/\/[^\s,"}]+/g)?.length ?? 0;
    const others = found.filter(({ spot, kind }) => kind === 'link' && spot.file !== 'organisatie.yaml');
    expect(others).toHaveLength(links);
  });
});
