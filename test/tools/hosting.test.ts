import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheFor, headersFor, SECURITY_HEADERS, WORKER_POLICY } from '../../src/tools/headers';

const EXAMPLES = ['nginx.conf', 'apache.conf', 'Caddyfile'] as const;

function example(name: string): string {
  return readFileSync(new URL(`../../src/tools/hosting/${name}`, import.meta.url), 'utf8');
}

/** Every header that an example sets to a fixed value, by its name. */
function headersIn(text: string): Map<string, string> {
  const lines = text.matchAll(
    /^\s*(?:add_header |Header always set )?\s*([A-Z][a-z]*(?:-[A-Z][a-z]*)+)\s+"([^"]*)"(?: always)?;?\s*$/gm,
  );
  return new Map([...lines].map(([, name, value]) => [name ?? '', value ?? '']));
}

describe.each(EXAMPLES)('the example %s', (name) => {
  const text = example(name);
  const { 'Content-Security-Policy': policy = '', ...others } = SECURITY_HEADERS;

  test('sets exactly the headers that this server sets', () => {
    const apart = ['Cache-Control', 'Content-Security-Policy'];
    const found = [...headersIn(text)].filter(([header]) => !apart.includes(header));
    expect(Object.fromEntries(found)).toEqual(others);
  });

  test('gives every file the strict policy, and one worker the leave to run compiled programs', () => {
    expect(text.split(`"${policy}"`)).toHaveLength(2);
    expect(text.split(`"${WORKER_POLICY}"`)).toHaveLength(2);
    expect(text).toContain('/assets/werkplaats/examiner-worker-[');
  });

  test('lets browsers keep files exactly as long', () => {
    const wanted = new Set(['assets/a.js', 'versie.json', 'index.html'].map(cacheFor));
    for (const value of wanted) expect(text).toContain(`"${value}"`);
  });

  test('serves what was compressed ahead, and the page for what is not there', () => {
    expect(text).toMatch(/br/);
    expect(text).toMatch(/gzip/);
    expect(text).toContain('/404.html');
  });

  test('keeps no addresses and no questions in its log', () => {
    const isLog = (line: string) => /^\s*(log_format|LogFormat)/.test(line);
    const lines = text.split('\n').filter((line) => isLog(line) && !line.trim().startsWith('#'));
    expect(lines.join('\n')).not.toMatch(
      /remote_addr|x_forwarded|%h|%a\b|%\{c\}a|%l\b|%u\b|referer|user_agent|\$request_uri|\$request"|%r\b|%q/i,
    );
  });

  test('stands on a host name that is nobody’s', () => {
    expect(text).toContain('wegwijzer.example.org');
  });
});

test('the Caddy example deletes what its log would tell of a visitor', () => {
  const text = example('Caddyfile');
  for (const field of ['request>remote_ip', 'request>client_ip', 'request>headers', 'user_id'])
    expect(text).toContain(`${field} delete`);
});

describe('the policy', () => {
  test('is strict for everything but the worker that spells', () => {
    expect(headersFor('index.html')).toBe(SECURITY_HEADERS);
    expect(headersFor('assets/werkplaats/text-view-abc.js')).toBe(SECURITY_HEADERS);
    const worker = headersFor('assets/werkplaats/examiner-worker-D8JhWfAw.js');
    expect(worker['Content-Security-Policy']).toBe(WORKER_POLICY);
  });
});
