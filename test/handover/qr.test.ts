import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../src/handover/code';
import { qrOf } from '../../src/handover/qr';
import { visitFrom } from '../../src/journey/visit';
import { packOf } from '../flow/pack-sample';
import { coded, groundOf } from './coding';

const SCALE = 4;

/** Reads a QR picture the way a camera does: from its dots, by a decoder that is not ours. */
function scanned(address: string): string | undefined {
  const picture = qrOf(address);
  if (!picture) return undefined;
  const side = picture.size * SCALE;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of picture.path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let at = 0; at < Number(width) * SCALE; at++)
      for (let down = 0; down < SCALE; down++)
        dots.fill(
          0,
          dotAt(Number(x) * SCALE + at, Number(y) * SCALE + down),
          dotAt(Number(x) * SCALE + at, Number(y) * SCALE + down) + 3,
        );
  return jsQR(dots, side, side)?.data;

  function dotAt(x: number, y: number): number {
    return (y * side + x) * 4;
  }
}

/** The link to a visit of so many answers. */
function linkOf(answers: number): string {
  const step = (at: number) => (at < answers ? `ja > v${at + 1}, ? > v${at + 1}` : '');
  const weg = Object.fromEntries(Array.from({ length: answers + 1 }, (_, at) => [`v${at}`, step(at)]));
  const given = Array.from({ length: answers }, (_, at) => ({ question: `weg/v${at}`, option: 'ja' }));
  const code = coded(visitFrom('weg/v0', given), groundOf(packOf({ weg })));
  return `https://wegwijzer.limburg.example/code/${fragmentOf(code)}`;
}

describe('a QR code', () => {
  test.each([1, 3, 12, 30])('of %i answers is read back by a decoder of somebody else', (answers) => {
    expect(scanned(linkOf(answers))).toBe(linkOf(answers));
  });

  test('of thirty answers is no larger than version 10', () => {
    expect(qrOf(linkOf(30))?.version).toBeLessThanOrEqual(10);
  });

  test('that no phone could read is not drawn', () => {
    expect(qrOf('a'.repeat(500))).toBeUndefined();
  });
});
