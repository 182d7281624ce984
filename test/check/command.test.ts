import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { FLOWS, HERE } from './pack';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const room = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs `npm run check-flows` as an author does, without npm around it. */
function run(args: string[], env: Record<string, string> = {}) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'src/tools/check-flows.ts', ...args],
    options,
  );
  return { status, stdout, stderr, all: stdout + stderr };
}

/** A copy of the base pack, to break. */
function copyOfBase(name: string): string {
  const dir = join(room, name);
  cpSync(join(HERE, 'base'), dir, { recursive: true });
  return dir;
}

describe('check-flows', { timeout: 30_000 }, () => {
  test('finds nothing wrong with the shipped flows, in a few seconds even on a busy machine', () => {
    const begin = performance.now();
    const { status, stdout } = run([FLOWS]);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^Alles klopt: \d+ wegwijzers, \d+ vragen, \d+ voorbeelden\.$/,
    );
    expect(status).toBe(0);
    expect(performance.now() - begin).toBeLessThan(15_000);
  });

  test('examines the folder of WEGWIJZER_FLOWS', () => {
    expect(run([], { WEGWIJZER_FLOWS: join(HERE, 'base') }).stdout).toContain('Alles klopt: 3 wegwijzers');
  });

  test('gives one array with --json, with paths that can be opened from here', () => {
    const dir = join('test', 'check', 'samples', 'losse-pagina', 'paginas');
    const { status, stdout } = run([dir, '--json']);
    const [first] = JSON.parse(stdout);
    expect(Object.keys(first)).toEqual(['file', 'line', 'column', 'code', 'severity', 'text']);
    expect(first.file).toMatch(/^test\/check\/samples\/losse-pagina\/paginas\//);
    expect(status).toBe(1);
  });

  test('does not fail on warnings alone', () => {
    const dir = copyOfBase('oud');
    writeFileSync(
      join(dir, 'paginas/los.yaml'),
      'titel: Los\nkort: Los.\nnagekeken: 1 november 2026\nstukken: []\n',
    );
    const { status, stdout } = run([dir]);
    expect(stdout).toContain('Geen fouten, 1 waarschuwing.');
    expect(status).toBe(0);
  });
});

describe('what cannot be examined gets a Dutch sentence and exit code 1', { timeout: 30_000 }, () => {
  function expectLetter(args: string[], sentence: string) {
    const { status, all } = run(args);
    expect(all).toContain(sentence);
    expect(all).not.toMatch(/\n\s+at |Error:/);
    expect(status).toBe(1);
  }

  test('a folder that is not there', () => expectLetter([join(room, 'nergens')], 'Ik vind de map'));

  test('a file instead of a folder', () => expectLetter([join(FLOWS, 'organisatie.yaml')], 'Ik vind de map'));

  test('an empty folder', () => {
    mkdirSync(join(room, 'leeg'));
    expectLetter([join(room, 'leeg')], 'staat geen enkele wegwijzer');
  });

  test('a word that the command does not know', () => expectLetter(['--jsno'], 'Ik ken "--jsno" niet.'));

  test('a link that leads round', () => {
    const dir = copyOfBase('rondje');
    symlinkSync(dir, join(dir, 'start', 'rond'));
    expectLetter([dir], 'niet openen');
  });

  test('a flow that is a link to nowhere', () => {
    const dir = copyOfBase('nergens-heen');
    rmSync(join(dir, 'proef/wegwijzer.yaml'));
    symlinkSync(join(room, 'bestaat-niet'), join(dir, 'proef/wegwijzer.yaml'));
    expectLetter([dir], '1 fout, 0 waarschuwingen.');
  });

  test('a folder with the name of a file', () => {
    const dir = copyOfBase('map-als-bestand');
    rmSync(join(dir, 'organisatie.yaml'));
    mkdirSync(join(dir, 'organisatie.yaml'));
    expectLetter([dir], 'Ik vind geen bestand organisatie.yaml');
  });

  test('a file of 5 MB, and one that is no text', () => {
    const dir = copyOfBase('groot');
    writeFileSync(join(dir, 'proef/wegwijzer.yaml'), 'x'.repeat(5_000_000));
    writeFileSync(join(dir, 'feiten.yaml'), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    expectLetter([dir], 'Dit bestand is 5,0 MB');
  });

  test('a reader that stops listening is no reason to complain', () => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const line = `"${process.execPath}" "${tsx}" src/tools/check-flows.ts test/check/samples --json 2>&1 | head -c 10`;
    expect(execFileSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' })).not.toContain('EPIPE');
  });
});
