import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check/examine';
import { lineNumber } from '../../src/check/excerpt';
import type { Finding } from '../../src/flow/finding';
import { readPack } from '../../src/flow/read-pack';
import { readPackFolder } from '../../src/tools/pack-folder';
import { BREAKAGES, type Breakage, breakAt, placesFor } from './breakages';
import { FLOWS, TODAY, textOf } from './pack';

/** How often each breakage is made, each time in another file or at another line. */
const TIMES = 2;

const shipped = readPackFolder(FLOWS);

/** One file is broken at a time: the others are read once. */
const memory: NonNullable<Parameters<typeof readPack>[1]> = new WeakMap();

const flows = shipped.filter((file) => file.path.endsWith('/wegwijzer.yaml'));
const before = new Set(errorsIn(shipped).map(nameOf));

function errorsIn(raw: typeof shipped): Finding[] {
  return examine(readPack(raw, memory), TODAY).filter((finding) => finding.severity === 'error');
}

/** What was wrong before is not what the test broke. */
function nameOf({ file, code, values }: Finding): string {
  return `${file} ${code} ${JSON.stringify(values)}`;
}

/** The same numbers on every run. Source: Lehmer, modulus 2^31 - 1, multiplier 48271. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A shipped flow with this breakage somewhere in it. */
function breakSome(breakage: Breakage, random: (below: number) => number) {
  for (;;) {
    const file = flows[random(flows.length)];
    const lines = file ? textOf(file).split('\n') : [];
    const places = placesFor(breakage, lines);
    const broken = breakAt(breakage, lines, places[random(places.length || 1)] ?? -1);
    if (file && broken) return { path: file.path, ...broken };
  }
}

const cases = BREAKAGES.flatMap((breakage, index) => {
  const random = randomFrom(index + 20_261_122);
  return Array.from({ length: TIMES }, () => ({ breakage, ...breakSome(breakage, random) }));
});

describe('the first letter about a broken flow stands at the break', () => {
  test.each(cases.map((one) => [`${one.breakage.name}: ${one.path}, line ${one.line}`, one] as const))(
    '%s',
    (_, one) => {
      const bytes = new TextEncoder().encode(one.text);
      const raw = shipped.map((file) => (file.path === one.path ? { ...file, bytes } : file));
      const [first] = errorsIn(raw).filter((finding) => !before.has(nameOf(finding)));
      expect(first?.file).toBe(one.path);
      expect(Math.abs(lineNumber(one.text, first?.start ?? 0) - one.line)).toBeLessThanOrEqual(1);
    },
  );
});
