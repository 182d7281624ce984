import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources';

/** What the compiler says of the pure rooms, without the types of a browser or of Node. */
function compilePure(): Promise<string> {
  const args = [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '-p',
    'test/house/tsconfig.pure.json',
  ];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, said) =>
      done(said.trim() || (error?.message ?? '')),
    );
  });
}

it('the pure rooms compile where there is no page, no window and no Node', async () => {
  expect(await compilePure()).toBe('');
}, 30_000);
