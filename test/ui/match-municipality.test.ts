import { describe, expect, test } from 'vitest';
import { certainMatch, matchMunicipalities } from '../../src/ui/parts/match-municipality';
import { municipalities } from './sheet-sample';

const match = (typed: string) => matchMunicipalities(typed, municipalities);
const ids = (typed: string) => match(typed).map(({ id }) => id);

describe('finding a municipality', () => {
  test.each([
    ['6211', 'maastricht'],
    ['6211 AB', 'maastricht'],
    ['6211ab', 'maastricht'],
    ['  Maastricht ', 'maastricht'],
    ['swalmen', 'roermond'],
    ['sint odilienberg', 'roerdalen'],
    ['Sint-Odiliënberg', 'roerdalen'],
    ['VLODROP', 'roerdalen'],
  ])('is sure of %j', (typed, id) => {
    expect(certainMatch(match(typed))?.id).toBe(id);
  });

  test.each([
    ['6199', ['roermond', 'roerdalen']],
    ['roer', ['roermond', 'roerdalen']],
    ['60', ['roermond', 'roerdalen']],
    ['sint', ['maastricht', 'roerdalen']],
  ])('leaves the choice to the visitor for %j', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
    expect(certainMatch(match(typed))).toBeUndefined();
  });

  test.each(['', 'm', '9', '1012', 'amsterdam', '62111', '???'])('finds nothing for %j', (typed) => {
    expect(ids(typed)).toEqual([]);
  });

  test('prefers what was typed in full over what only begins like it', () => {
    const beek = { id: 'beek', name: 'Beek', places: [], postcodes: [] };
    const beekdaelen = { id: 'beekdaelen', name: 'Beekdaelen', places: [], postcodes: [] };
    const found = matchMunicipalities('beek', [beekdaelen, beek]);
    expect(found.map(({ id }) => id)).toEqual(['beek', 'beekdaelen']);
    expect(certainMatch(found)?.id).toBe('beek');
  });

  test('says which village it recognised', () => {
    expect(match('swalmen')[0]).toMatchObject({ name: 'Roermond', via: 'Swalmen' });
    expect(match('roermond')[0]?.via).toBeUndefined();
  });
});
