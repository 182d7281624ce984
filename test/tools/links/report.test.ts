import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/tools/links/report';
import type { Asked, Verdict } from '../../../src/tools/links/verdict';

const one = (verdict: Verdict, more: Partial<Asked> = {}): Asked => ({
  url: `https://${verdict.replace(' ', '-')}.example/`,
  verdict,
  tookMs: 1,
  ...more,
});

describe('the report about links', () => {
  test('has nothing to say of links that work', () => {
    expect(reportOf([one('goed')], new Map()).join('\n')).not.toContain('https://');
  });

  test('names a link that does not work, with every place where it stands', () => {
    const places = [7, 12].map((line) => ({ file: 'flows/loketten/andere.yaml', line, column: 1 }));
    const asked = one('weg', { status: 404 });
    const report = reportOf([asked], new Map([[asked.url, places]])).join('\n');
    for (const part of [asked.url, '404', 'andere.yaml, regel 7', 'andere.yaml, regel 12'])
      expect(report).toContain(part);
  });

  test('says where a link that moved leads now', () => {
    const asked = one('verhuisd', { movedTo: 'https://nieuw.example/' });
    expect(reportOf([asked], new Map()).join('\n')).toContain('https://nieuw.example/');
  });

  test('doubts the network when no site at all is there', () => {
    const all = [one('onbekend'), one('onbekend', { url: 'https://ander.example/' })];
    expect(reportOf(all, new Map()).join('\n')).not.toContain('https://');
  });

  test('counts what works, what does not, and what is not certain', () => {
    const all = [one('goed'), one('verhuisd'), one('weg'), one('geweigerd'), one('geen antwoord')];
    expect(reportOf(all, new Map()).at(-1)?.match(/\d+/g)).toEqual(['5', '2', '1', '2']);
  });
});
