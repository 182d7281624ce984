import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/workshop/files/opened-file';
import { allFiles, changedFiles, pileOf, shutIn, textsOf } from '../../../src/workshop/files/pile';
import { filesFromZip, NoZip, zipOf } from '../../../src/workshop/files/zip';
import { HERE } from '../../check/pack';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encode(part) : part)]));
const BOM = [0xef, 0xbb, 0xbf];
const UTF16 = [0xff, 0xfe, ...[...'titel: x\n'].flatMap((sign) => [sign.charCodeAt(0), 0])];

const AWKWARD = [
  ['mark.yaml', bytes(BOM, 'titel: x\r\n')],
  ['dos.yaml', bytes('titel: x\r\nkort: y')],
  ['mixed.yaml', bytes('titel: x\r\nkort: y\nbron: z\r')],
  ['utf16.yaml', Uint8Array.from(UTF16)],
  ['latin.yaml', bytes('titel: caf', [0xe9], '\n')],
  ['binary.yaml', bytes([0, 1, 2, 3])],
  ['large.yaml', new Uint8Array(5_000_000).fill(97)],
  ['empty.yaml', bytes()],
  ['picture.png', bytes([0x89, 0x50])],
] as const;

const SAMPLES = join(HERE, 'samples');
const broken = readdirSync(SAMPLES).flatMap((name) =>
  readdirSync(join(SAMPLES, name))
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => ({
      path: `${name}/${file}`,
      bytes: new Uint8Array(readFileSync(join(SAMPLES, name, file))),
    })),
);
const raw = [...AWKWARD.map(([path, one]) => ({ path, bytes: one })), ...broken];
const pile = pileOf(raw);
const byPath = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  new Map(files.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')]));

describe('files that were opened', () => {
  it('are given back byte for byte, broken or not', () => {
    expect(raw.length).toBeGreaterThan(90);
    expect(byPath(allFiles(pile, textsOf(pile)))).toEqual(byPath(raw));
  });

  it('are given back byte for byte by a zip too', () => {
    const zip = zipOf(allFiles(pile, textsOf(pile)), new Date(2026, 10, 26));
    expect(byPath(filesFromZip(zip))).toEqual(byPath(raw));
  });

  it('that are no text are told with the reason', () => {
    const codes = shutIn(pile).map(({ path, finding }) => [path, finding?.code]);
    expect(codes).toEqual([
      ['binary.yaml', 'geen-tekst'],
      ['large.yaml', 'te-groot'],
      ['latin.yaml', 'tekenset'],
    ]);
  });

  it.each(['mark.yaml', 'utf16.yaml', 'dos.yaml'])('keep the way %s is written when they change', (path) => {
    const text = textsOf(pile).get(path) ?? expect.fail();
    const [changed] = changedFiles(pile, new Map([[path, `${text}# meer`]]));
    const before = pile.get(path)?.bytes ?? expect.fail();
    expect([...(changed?.bytes.slice(0, before.length) ?? [])]).toEqual([...before]);
    expect(openFile(changed ?? expect.fail()).text).toBe(`${text}# meer`);
  });

  it('are not changed when a change is taken back', () => {
    expect(changedFiles(pile, textsOf(pile))).toEqual([]);
  });
});

describe('a zip', () => {
  it('that is none is refused', () => {
    expect(() => filesFromZip(encode('geen zip'))).toThrow(NoZip);
  });
});
