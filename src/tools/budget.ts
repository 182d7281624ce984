import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allHold, type Line, report } from './bench/figures';
import { sizesOf } from './bench/sizes';
import { build } from './build';
import { buildSettings } from './settings';

/** The bytes a visitor pays for, as sent with brotli. Units: kB of 1,000 bytes. */
const BUDGET = { firstQuestion: 14, scripts: 24, search: 60, offline: 600 } as const;

const out = await mkdtemp(join(tmpdir(), 'wegwijzer-budget-'));
try {
  const { kept } = await build({ ...buildSettings(), out, worker: 'aan' });
  const sizes = { ...(await sizesOf(out)), offline: kept.bytes };
  const lines: Line[] = Object.entries(BUDGET).map(([what, limit]) => ({
    what,
    value: sizes[what as keyof typeof BUDGET] / 1000,
    unit: 'kB',
    limit,
  }));
  console.log(report(lines));
  if (!allHold(lines)) process.exitCode = 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
