import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../src/tools/write-site';

test('the script of the page brings nothing along before the first paint', async () => {
  const { dir } = inject('site');
  const start = (await filesIn(dir)).filter((file) => /^assets\/start-[\w-]+\.js$/.test(file));
  expect(start).toHaveLength(1);
  const script = readFileSync(join(dir, start[0] ?? ''), 'utf8');
  expect(script).toContain('import(`./main-');
  expect(script.match(/import\s*[{*"'`\w]|from\s*["'`]/g)).toBeNull();
});
