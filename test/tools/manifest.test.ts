import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}

function manifestOf(which: 'site' | 'secondSite') {
  const { dir, base } = inject(which);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.webmanifest'), 'utf8'));
  const fileAt = (src: string) => join(dir, src.slice(base.length));
  return { manifest, base, fileAt, icons: manifest.icons as Picture[] };
}

/** Units: pixels. Source: PNG specification, IHDR; WebP container, VP8 key frame. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) === 'PNG') return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  return `${bytes.readUInt16LE(26) & 0x3fff}x${bytes.readUInt16LE(28) & 0x3fff}`;
}

describe.each(['site', 'secondSite'] as const)('the manifest of the %s', (which) => {
  const { manifest, base, fileAt, icons } = manifestOf(which);

  test('begins at the front page and stays below the base', () => {
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base]);
    expect([manifest.lang, manifest.display]).toEqual(['nl', 'standalone']);
    for (const { url } of manifest.shortcuts) expect(url.startsWith(base)).toBe(true);
  });

  test('has an icon of every kind that a device asks for, in the size it says', () => {
    const pixels = icons.filter(({ type }) => type === 'image/png');
    expect(pixels.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of pixels) expect(sizeOf(fileAt(src))).toBe(sizes);
  });

  test('has a name that fits below an icon', () => {
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(manifest.name).toContain(manifest.short_name);
  });
});

describe('the pictures of the site', () => {
  test('are there for a phone and for a desk, in the size that is said', () => {
    const { manifest, fileAt } = manifestOf('site');
    const screens: Picture[] = manifest.screenshots;
    expect(screens.map(({ form_factor }) => form_factor)).toEqual(['narrow', 'wide']);
    for (const { src, sizes } of screens) expect(sizeOf(fileAt(src))).toBe(sizes);
  });

  test('are not shown, nor shipped, with the content of somebody else', () => {
    const { manifest } = manifestOf('secondSite');
    expect(manifest.screenshots).toBeUndefined();
    expect(existsSync(join(inject('secondSite').dir, 'beeld/scherm-smal.webp'))).toBe(false);
  });
});
