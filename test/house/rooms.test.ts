import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FRONT_DOOR, PURE, ROOMS } from './rooms';
import { filesUnder, importsOf, ROOT, roomOf, type Source } from './sources';

const sources = filesUnder('src', /\.tsx?$/);
const inRooms = sources.filter((source) => roomOf(source.path));
const pure = inRooms.filter(({ path }) => (PURE as readonly string[]).includes(roomOf(path) ?? ''));

describe('the rooms', () => {
  it('are all in the table', () => {
    const found = new Set(inRooms.map((source) => roomOf(source.path)));
    expect([...found].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('import only the rooms they may', () => {
    expect(inRooms.flatMap((source) => strangeRooms(source))).toEqual([]);
  });

  it('import only the packages they may', () => {
    expect(inRooms.flatMap((source) => strangePackages(source))).toEqual([]);
  });

  it('are built together at the front door, and nowhere else', () => {
    const door = sources.filter((source) => !roomOf(source.path));
    expect(door.map(({ path }) => path).sort()).toEqual(Object.keys(FRONT_DOOR).sort());
    expect(door.flatMap((source) => strangeAtTheDoor(source))).toEqual([]);
  });

  it('have a README of at most 25 lines each', () => {
    const lines = (room: string) =>
      filesUnder(`src/${room}`, /^README\.md$/)[0]
        ?.text.trimEnd()
        .split('\n').length ?? 0;
    const wrong = Object.keys(ROOMS).filter((room) => lines(room) === 0 || lines(room) > 25);
    expect(wrong).toEqual([]);
  });
});

describe('the sources', () => {
  it('have names that say something', () => {
    const banned = /^(utils?|helpers?|common|manager|data|misc|lib)\./;
    expect(sources.filter(({ path }) => banned.test(basename(path))).map(({ path }) => path)).toEqual([]);
  });

  it('say of every exported function in a pure room what it does', () => {
    expect(pure.flatMap(undocumented)).toEqual([]);
  });

  it('of a pure room ask no clock, no chance and no network: these come in as arguments', () => {
    const outside =
      /\bDate\.now|\bnew Date\(\)|\bperformance\.|\bMath\.random|\bset(Timeout|Interval)\b|\bfetch\(/;
    expect(pathsWith(pure, outside)).toEqual([]);
  });

  it('are short enough to read: 200 lines, a test 400', () => {
    const kind = /\.(tsx?|css)$/;
    const long = (files: readonly Source[], most: number) =>
      files.filter(({ text }) => text.trimEnd().split('\n').length > most).map(({ path }) => path);
    expect([...long(filesUnder('src', kind), 200), ...long(filesUnder('test', kind), 400)]).toEqual([]);
  });

  it('hold no law, no numbers to call and no name of an organisation', () => {
    const content = /\bAwb\b|\bartikel\b|\bLimburg|Maastricht|\bWoo\b|\b0[0-9]{2,3} ?- ?[0-9]/;
    expect(pathsWith(filesUnder('src', /\.(tsx?|json)$/), content)).toEqual([]);
  });

  it('and the content name no folder of the machine they were written on', () => {
    const folder = /(?<![\w.])\/(home|root|work|Users|tmp)\//;
    const texts = ['src', 'flows', 'public'].flatMap((top) =>
      filesUnder(top, /\.(\w?[jt]sx?|json|ya?ml|css|md|txt)$/),
    );
    expect(pathsWith(texts, folder)).toEqual([]);
  });

  it('are mirrored by the tests: a folder of tests belongs to a room or to the whole', () => {
    const whole = ['browser', 'house', 'packs', 'proof'];
    const folders = readdirSync(join(ROOT, 'test'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const strange = folders.filter(
      ({ name }) => !whole.includes(name) && !existsSync(join(ROOT, 'src', name)),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  });
});

/** The files in which something stands, comments aside. */
function pathsWith(files: readonly Source[], what: RegExp): string[] {
  const inCode = ({ text }: Source) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return files.filter((file) => what.test(inCode(file))).map(({ path }) => path);
}

function strangeRooms(source: Source): string[] {
  const room = roomOf(source.path) ?? '';
  const may = [room, ...(ROOMS[room]?.rooms ?? [])];
  const strange = importsOf(source).files.filter((file) => !may.includes(roomOf(file) ?? file));
  return strange.map((file) => `${source.path} imports ${file}, which ${room} may not`);
}

function strangePackages(source: Source): string[] {
  const may = ROOMS[roomOf(source.path) ?? '']?.packages ?? [];
  const isKnown = (name: string) =>
    may.some((one) => (typeof one === 'string' ? one === name : one.test(name)));
  return importsOf(source)
    .packages.filter((name) => !isKnown(name))
    .map((name) => `${source.path} imports ${name}, which its room may not`);
}

function strangeAtTheDoor(source: Source): string[] {
  const may = FRONT_DOOR[source.path] ?? [];
  const strange = importsOf(source).files.filter((file) => !may.includes(roomOf(file) ?? file));
  return strange.map((file) => `${source.path} imports ${file}`);
}

function undocumented(source: Source): string[] {
  const missing = [...source.text.matchAll(/^(.*)\nexport (?:async )?function\*? (\w+)/gm)];
  return missing
    .filter(([, before]) => !/\*\/\s*$/.test(before ?? ''))
    .map(([, , name]) => `${source.path}: ${name}`);
}
