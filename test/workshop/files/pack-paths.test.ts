import { describe, expect, it } from 'vitest';
import { fromTop, nameFrom, placeFor } from '../../../src/workshop/files/pack-paths';

const at = (...paths: string[]) => paths.map((path) => ({ path, bytes: new Uint8Array() }));
const pathsOf = (...paths: string[]) => fromTop(at(...paths)).files.map(({ path }) => path);

describe('the top of a pack', () => {
  it('is the folder of the organisation, however deep', () => {
    const files = at('a/flows/organisatie.yaml', 'a/flows/woo/wegwijzer.yaml', 'a/README.md');
    expect(fromTop(files).top).toBe('a/flows/');
    expect(fromTop(files).files.map(({ path }) => path)).toEqual(['organisatie.yaml', 'woo/wegwijzer.yaml']);
  });

  it('is the folder around the flows when there is no organisation', () => {
    expect(pathsOf('x/woo/wegwijzer.yaml')).toEqual(['woo/wegwijzer.yaml']);
    expect(pathsOf('woo/wegwijzer.yaml')).toEqual(['woo/wegwijzer.yaml']);
  });
});

describe('a file that comes alone', () => {
  const files = new Map([
    ['woo/wegwijzer.yaml', 'titel: Stukken\n'],
    ['nood/wegwijzer.yaml', 'titel: Nood\n'],
    ['feiten.yaml', ''],
  ]);

  it('goes to the one with its title', () => {
    expect(placeFor('wegwijzer.yaml', 'titel: Nood\n', files)).toBe('nood/wegwijzer.yaml');
  });

  it('goes to the only one of its name', () => {
    expect(placeFor('feiten.yaml', 'x', files)).toBe('feiten.yaml');
  });

  it('gets a folder named after a title that is new', () => {
    expect(placeFor('wegwijzer.yaml', 'titel: Bóóm over weg!\n', files)).toBe('boom-over-weg/wegwijzer.yaml');
    expect(nameFrom('???')).toBe('nieuw');
    expect(nameFrom('Er ligt een hele grote boom op de provinciale weg')).toBe(
      'er-ligt-een-hele-grote-boom-op-de',
    );
    expect(nameFrom('x'.repeat(60))).toHaveLength(40);
  });
});
