import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check/examine';
import { CODES } from '../../src/flow/codes';
import { K } from '../../src/flow/keys';
import { readPack } from '../../src/flow/read-pack';
import type { RawFile } from '../../src/flow/source';
import { filledGuide, guideParts } from '../../src/tools/guide';
import { readPackFolder } from '../../src/tools/pack-folder';
import { schemaFiles } from '../../src/tools/schema';
import { FLOWS, messages } from './pack';

/** Later than the day on which anything shipped was checked. */
const LATER = '2026-12-31';

const guide = readFileSync(join(FLOWS, 'README.md'), 'utf8');
const aboutExample = examine(readPack(withExample()), LATER);

describe('the guide for liaisons', () => {
  test('has the tables that follow from the code', () => {
    expect(filledGuide(guide, guideParts(schemaFiles(), messages))).toBe(guide);
  });

  test('explains every key', () => {
    const explained = new Set([...guide.matchAll(/^\| `([^`]+)` \|[^|]*\| \S/gm)].map(([, key]) => key));
    expect(Object.values(K).filter((key) => !explained.has(key))).toEqual([]);
  });

  test('explains every letter', () => {
    const explained = new Set([...guide.matchAll(/^\| `([^`]+)` \| [^|]+ \| \S/gm)].map(([, code]) => code));
    expect(CODES.filter((code) => !explained.has(code))).toEqual([]);
  });

  test('has links to its own headings only', () => {
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => anchorOf(text));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
  });

  test('has an example to copy about which the examiner has nothing to say but its numbers', () => {
    const codes = aboutExample.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    expect(codes.filter((code) => code !== 'nummer-mist')).toEqual([]);
  });
});

/** As a web page of a Git server makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d -]/gu, '')
    .replaceAll(' ', '-');
}

/** The shipped flows after somebody did what the guide says: a new file, an option, an example. */
function withExample(): RawFile[] {
  const [flow = '', option = '', example = ''] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, block]) => block,
  );
  const files = readPackFolder(FLOWS).map((file) => {
    if (file.path !== 'overlast/wegwijzer.yaml') return file;
    const text = new TextDecoder().decode(file.bytes);
    const withOption = text.replace(/(\n {2}weg:\n[\s\S]*?\n {4}keuzes:\n)/, `$1${option}`);
    return { ...file, bytes: bytesOf(withOption.replace('\nvoorbeelden:\n', `\nvoorbeelden:\n${example}`)) };
  });
  return [...files, { path: 'kapot-bankje/wegwijzer.yaml', bytes: bytesOf(flow) }];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
