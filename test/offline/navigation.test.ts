import { describe, expect, it } from 'vitest';
import { PLAIN, wayFor } from '../../src/offline/navigation';

const known = { base: '/hulp/', pages: ['', 'over/', 'onderwerpen/'], flows: ['start', 'melding'] };
const wayOf = (path: string) => wayFor(new URL(path, 'https://voorbeeld.example'), known);

describe('an address that a visitor opens', () => {
  it.each([
    ['/hulp/', ''],
    ['/hulp/?apparaat=gedeeld', ''],
    ['/hulp/index.html', ''],
    ['/hulp/over/', 'over/'],
    ['/hulp/over/index.html', 'over/'],
    ['/hulp/melding/', 'kader/'],
    ['/hulp/melding/wat/', 'kader/'],
    ['/hulp/start/van-wie/?x=1', 'kader/'],
  ])('%s is answered with the kept page "%s"', (path, page) => {
    expect(wayOf(path)).toEqual({ page });
  });

  it.each([
    ['/hulp/over', '/hulp/over/'],
    ['/hulp/over?x=1', '/hulp/over/?x=1'],
    ['/hulp/melding', '/hulp/melding/'],
    ['/hulp/melding/wat', '/hulp/melding/wat/'],
  ])('%s lacks its slash, and is sent on to %s', (path, moveTo) => {
    expect(wayOf(path)).toEqual({ moveTo });
  });

  it.each([
    '/hulp/nergens/',
    '/hulp/nergens/wat/',
    '/hulp/melding/wat/nog/',
    '/hulp/melding//',
    '/hulp/melding/foto.png',
    '/hulp/versie.json',
    '/hulp/kader/',
    '/elders/',
    '/',
    `/hulp/melding/wat/?${PLAIN}`,
    `/hulp/?${PLAIN}`,
  ])('%s is the business of the host', (path) => {
    expect(wayOf(path)).toBe('network');
  });

  it('at the root of a host works the same', () => {
    const way = (path: string) => wayFor(new URL(path, 'https://voorbeeld.example'), { ...known, base: '/' });
    expect([way('/'), way('/over'), way('/melding/wat/')]).toEqual([
      { page: '' },
      { moveTo: '/over/' },
      { page: 'kader/' },
    ]);
  });
});
