import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, askAll, type Manners } from '../../../src/tools/links/ask';

let server: Server;
let base: string;
/** Every question that came in, as `HEAD /path`, and who asked. */
const heard: string[] = [];
const agents = new Set<string>();
const waits: number[] = [];

const manners: Manners = {
  agent: 'Wegwijzer-linkcontrole (+https://wegwijzer.example)',
  pauseMs: 2000,
  timeoutMs: 150,
  wait: async (ms) => void waits.push(ms),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    heard.push(`${request.method} ${path}`);
    agents.add(request.headers['user-agent'] ?? '');
    const answer = (status: number, location?: string) =>
      response.writeHead(status, location === undefined ? {} : { Location: location }).end('antwoord');
    if (path === '/stil') return;
    if (path === '/kring') answer(302, '/kring');
    else if (path === '/oud') answer(301, '/200');
    else if (path === '/oud-weg') answer(301, '/404');
    else if (path === '/even') answer(302, '/200');
    else if (path === '/kop-niet') answer(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/kop-liegt') answer(request.method === 'HEAD' ? 404 : 200);
    else if (path === '/breekt-af') {
      if (request.method === 'HEAD') request.socket.destroy();
      else answer(200);
    } else answer(Number(path.slice(1).split('-')[0]));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.closeAllConnections());

beforeEach(() => {
  heard.length = 0;
  waits.length = 0;
});

describe('one link', () => {
  test.each([
    ['/200', 'goed'],
    ['/204', 'goed'],
    ['/404', 'weg'],
    ['/410', 'weg'],
    ['/500', 'stuk'],
    ['/403', 'geweigerd'],
    ['/stil', 'geen antwoord'],
    ['/even', 'goed'],
    ['/oud-weg', 'weg'],
    ['/kring', 'stuk'],
    ['/kop-niet', 'goed'],
    ['/kop-liegt', 'goed'],
    ['/breekt-af', 'goed'],
  ])('%s is %s', async (path, verdict) => {
    expect(await ask(base + path, manners)).toMatchObject({ url: base + path, verdict });
  });

  test('that moved for good tells where to', async () => {
    expect(await ask(`${base}/oud`, manners)).toMatchObject({ verdict: 'verhuisd', movedTo: `${base}/200` });
  });

  test('of a site that is not there is unknown', async () => {
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    const { verdict } = await ask(`http://127.0.0.1:${port}/`, manners);
    expect(verdict).toBe('onbekend');
  });

  test('is asked for its head alone when that is an answer, and for the page only when not', async () => {
    await ask(`${base}/200`, manners);
    await ask(`${base}/kop-niet`, manners);
    expect(heard).toEqual(['HEAD /200', 'HEAD /kop-niet', 'GET /kop-niet']);
  });
});

describe('many links', () => {
  test('are asked one after the other, each once, with a pause for the host', async () => {
    const urls = ['/200', '/404-a', '/200', '/500-b'].map((path) => base + path);
    expect(await all(urls)).toEqual(['goed', 'weg', 'stuk']);
    expect(waits.length).toBeGreaterThanOrEqual(2);
    expect(new Set(waits)).toEqual(new Set([2000]));
  });

  test('say who asks', () => {
    expect([...agents]).toEqual([manners.agent]);
  });

  test('of a host that says it is too much are left alone', async () => {
    expect(await all([`${base}/429`, `${base}/200-later`])).toEqual(['geweigerd', 'geweigerd']);
    expect(heard).toEqual(['HEAD /429']);
  });
});

async function all(urls: string[]): Promise<string[]> {
  const verdicts: string[] = [];
  for await (const { verdict } of askAll(urls, manners)) verdicts.push(verdict);
  return verdicts;
}
