import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const room = mkdtempSync(join(tmpdir(), 'taalcheck-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs `npm run taalcheck` without npm around it. */
function run(args: string[], input = '') {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const options = { cwd: ROOT, encoding: 'utf8', input } as const;
  return spawnSync(process.execPath, [tsx, 'src/tools/taalcheck.ts', ...args], options);
}

function fileWith(text: string): string {
  const path = join(room, 'brief.txt');
  writeFileSync(path, text);
  return path;
}

describe('taalcheck', { timeout: 30_000 }, () => {
  test('as a filter answers every line, with what another program needs', () => {
    const lines = [
      { id: 'a', text: 'Indien u belt, wordt u geholpen.' },
      { id: 7, text: '' },
    ];
    const { stdout, status } = run(['--jsonl'], lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([first.id, second.id, status]).toEqual(['a', 7, 0]);
    expect(first.findings[0]).toMatchObject({
      start: 0,
      end: 6,
      rule: 'moeilijk-woord',
      severity: 'warning',
      suggestions: ['als'],
    });
    expect(second.findings).toEqual([]);
  });

  test('calls a tip "info", as the contract does', () => {
    const { stdout } = run(
      ['--jsonl'],
      `${JSON.stringify({ id: 1, text: 'U mag niet beginnen zonder plan.' })}\n`,
    );
    expect(JSON.parse(stdout).findings[0].severity).toBe('info');
  });

  test('tells about a file what to do, and fails when something has to change', () => {
    const { stdout, status } = run([fileWith('Derhalve bellen wij u.\n')]);
    expect(stdout).toContain('"Derhalve" is een moeilijk woord. Schrijf liever ‘daarom’ of ‘dus’.');
    expect(stdout).toContain('1 woord is moeilijk.');
    expect(status).toBe(1);
  });

  test('has a kind word for a clear text', () => {
    const { stdout, status } = run([fileWith('Wij bellen u morgen.\n')]);
    expect(stdout).toContain('Deze tekst is duidelijk.');
    expect(status).toBe(0);
  });

  test('counts what is in a folder', () => {
    expect(run(['--pakket', 'test/check/base']).stdout).toMatch(/proef\/wegwijzer\.yaml\n/);
  });

  test('without a file says how it works', () => {
    const { stderr, status } = run([]);
    expect(stderr).toContain('npm run taalcheck -- bestand.txt');
    expect(status).toBe(1);
  });

  test('that cannot open a file says so', () => {
    const { stderr, status } = run([join(room, 'nergens.txt')]);
    expect(stderr).toContain('Ik kan dit bestand niet openen');
    expect(status).toBe(1);
  });
});
