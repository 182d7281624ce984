import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPack } from '../flow/read-pack';
import type { RawFile } from '../flow/source';
import type { Pack } from '../flow/types';
import { readPackFolder } from './pack-folder';

/** Flows that cannot be compared; the message is for the author. */
export class NoFlows extends Error {
  override readonly name = 'NoFlows';
}

/** Reads the flows of a folder. Errors: `NoFlows` when there are none, or when a file cannot be read. */
export function packInFolder(dir: string): Pack {
  const inside = join(dir, 'flows');
  const isAround = !existsSync(join(dir, 'organisatie.yaml')) && existsSync(join(inside, 'organisatie.yaml'));
  return packOf(readPackFolder(isAround ? inside : dir), `de map ${dir}`, dir);
}

/**
 * Reads the flows that a word stands for: a folder, or else a version in git.
 * Errors: `NoFlows` when it is neither, or holds no flows.
 */
export function packAt(word: string, flows: string): Pack {
  if (statSync(word, { throwIfNoEntry: false })?.isDirectory()) return packInFolder(resolve(word));
  const git = gitIn(flows);
  const commit = git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${word}^{commit}`]);
  if (commit === undefined)
    throw new NoFlows(unknown(word, git.try(['rev-parse', '--git-dir']) !== undefined));
  return packOf(filesOf(git, commit), `de versie ${word}`);
}

function unknown(word: string, hasGit: boolean): string {
  const versions = hasGit
    ? 'Kijk met "git log --oneline" of "git branch" welke versies er zijn.'
    : 'Deze map staat niet in git, dus ik kan alleen met een andere map vergelijken.';
  return `Ik ken "${word}" niet: het is geen map en geen versie in git. ${versions}`;
}

function packOf(raw: readonly RawFile[], where: string, dir?: string): Pack {
  if (raw.length === 0) throw new NoFlows(`In ${where} staat geen enkele wegwijzer.`);
  const { pack, broken, findings } = readPack(raw);
  if (broken.size === 0 && pack && pack.flows.size > 0) return pack;
  const advice = dir === undefined ? '' : ` Kijk eerst met: npm run check-flows -- ${dir}`;
  if (broken.size > 0)
    throw new NoFlows(`In ${where} kan ik dit niet lezen: ${[...broken].join(', ')}.${advice}`);
  const isBare = findings.some(({ code }) => code === 'geen-organisatie');
  throw new NoFlows(
    isBare ? `In ${where} mist organisatie.yaml.${advice}` : `In ${where} staat geen enkele wegwijzer.`,
  );
}

interface Git {
  /** Gives nothing when git says no. */
  try(args: readonly string[]): string | undefined;
  run(args: readonly string[], input?: string): Buffer;
}

/** Room for a pack far larger than ours. Units: bytes. */
const MOST_OUTPUT = 200_000_000;

function gitIn(dir: string): Git {
  const run: Git['run'] = (args, input) =>
    execFileSync('git', ['-C', dir, ...args], {
      input,
      maxBuffer: MOST_OUTPUT,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  const attempt: Git['try'] = (args) => {
    try {
      return run(args).toString('utf8').trim();
    } catch {
      return undefined;
    }
  };
  return { run, try: attempt };
}

/** The files as git holds them, without touching the folder: all in two calls, since each call costs as much as reading. */
function filesOf(git: Git, commit: string): RawFile[] {
  const listed = git.run(['ls-tree', '-r', '-z', commit]).toString('utf8').split('\0').filter(Boolean);
  const files = listed.flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return mode.startsWith('100') && isFlowFile(path) ? [{ id, path }] : [];
  });
  if (files.length === 0) return [];
  const all = git.run(['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return files.map(({ path }) => {
    const end = all.indexOf('\n', at);
    const size = Number(all.toString('latin1', at, end).split(' ')[2]);
    const bytes = all.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    return { path, bytes };
  });
}

/** The same files that `pack-folder` reads. */
function isFlowFile(path: string): boolean {
  const folders = path.split('/');
  return /\.ya?ml$/i.test(path) && !folders.some((name) => name.startsWith('.') || name === 'schema');
}
