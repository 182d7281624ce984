import { beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/tools/compile';
import { flowsDir } from '../../src/tools/pack-folder';
import { todayHere } from '../../src/tools/settings';
import { crawl, type Walkable } from './setup/crawl';
import { attributesOf, tags } from './setup/static-page';

const KINDS = [
  'andere',
  'bezwaar',
  'gemeente',
  'integriteit',
  'klacht',
  'liaison',
  'nood',
  'overlast',
  'woo',
];
const MOST_QUESTIONS = 8;
let site: Walkable;

beforeAll(async () => {
  site = await crawl(inject('site').url);
});

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The paths of the pages for which something does not hold. */
function without(holds: (html: string) => boolean): string[] {
  return [...site.pages.values()].filter(({ html }) => !holds(html)).map(({ path }) => path);
}

describe('a visitor without scripts, who follows only answers', () => {
  test('reads the emergency line, with 112 to tap, before anything else', () => {
    const hasLine = (html: string) => {
      const line = html.indexOf('href="tel:112"');
      return line > 0 && line < html.indexOf('<main') && line < html.indexOf('<h1');
    };
    expect(without(hasLine)).toEqual([]);
  });

  test('finds one heading on every page', () => {
    expect(without((html) => tags(html, 'h1').length === 1)).toEqual([]);
  });

  test('can always ask a person, and call one', () => {
    const hasWayOut = (html: string) => {
      const links = tags(html, 'a').map(attributesOf);
      const help = links.find((link) => link['data-actie'] === 'hulp')?.href ?? '';
      const calls = links.filter(({ href }) => /^tel:\+?\d{8,}/.test(href ?? ''));
      return site.pages.get(help)?.outcome?.kind === 'liaison' && calls.length > 0;
    };
    expect(without(hasWayOut)).toEqual([]);
  });

  test('may say "weet ik niet" to every question', () => {
    const silent = site.questions().filter(({ answers }) => answers.at(-1)?.id !== 'weet-ik-niet');
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('never stands at a dead end', () => {
    const ends = site.questions().filter(({ answers }) => answers.length < 2);
    expect(ends.map(({ path }) => path)).toEqual([]);
  });

  test(`answers at most ${MOST_QUESTIONS} questions`, () => {
    expect(site.longestFrom(site.first)).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  test('is told at every outcome which desk it is, and of what kind', () => {
    const vague = site
      .outcomes()
      .filter(({ outcome }) => !outcome?.id || !outcome.desk || !KINDS.includes(outcome.kind));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('can reach every kind of desk', () => {
    const met = new Set(site.outcomes().map(({ outcome }) => outcome?.kind));
    expect([...met].sort()).toEqual(KINDS);
  });

  test('comes by every desk in the data', () => {
    const { pack } = compile(flowsDir(), todayHere());
    const met = [...site.pages.values()].map(({ html }) => html).join('\n');
    const isMet = ({ id, name }: { id: string; name: string }) =>
      met.includes(`data-loket="${id}"`) || met.includes(`>${escapeHtml(name)}<`);
    expect([...pack.desks.values()].filter((desk) => !isMet(desk)).map(({ id }) => id)).toEqual([]);
  });

  test('finds the name of the place in the page itself', () => {
    const nameless = [...site.pages.values()].filter(({ flow, place }) => !flow || !place);
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test('carries each answer along in the link, but never into or within a sensitive route', () => {
    const isRight = ({ id, fragment }: { id: string; fragment: string }, at: string, isSensitive: boolean) =>
      fragment === (isSensitive ? '' : `#a=${at}/${id}`);
    const isSensitive = (html: string) => html.includes('data-actie="snelweg"');
    const wrong = site.questions().flatMap(({ html, flow, place, answers }) =>
      answers
        .filter((answer) => {
          const leadsIn = isSensitive(site.page(answer.path).html);
          return !isRight(answer, `${flow}/${place}`, isSensitive(html) || leadsIn);
        })
        .map(({ id }) => `${flow}/${place}/${id}`),
    );
    expect(wrong).toEqual([]);
  });
});
