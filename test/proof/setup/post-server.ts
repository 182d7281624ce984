import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../../src/tools/serve';

export const POST_PATH = '/post/v1/contactverzoeken';

/** What the other side does with one try. Only `take`, `late`, `drop` and `broken` have taken the message. */
export const MISHAPS = ['refuse', 'hang', 'drop', 'busy', 'broken', 'late'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** One try, as the other side saw it. Units: ms since the server began. */
export interface Try {
  readonly key: string;
  readonly body: string;
  readonly how: Mishap | 'take';
  readonly at: number;
}

/** A host that takes messages by the contract, with a mishap now and then. A message is told by a word in it. */
export class PostServer {
  readonly tries: Try[] = [];
  /** The keys that were taken: a second time the same key is answered, and dropped. */
  readonly taken = new Map<string, string>();
  /** What is still to go wrong, for the message with a word. */
  readonly mishaps = new Map<string, Mishap[]>();
  isOn = true;
  url = '';
  private server: Server | undefined;

  async start(dir: string): Promise<void> {
    const site = serveSite(dir, '/');
    this.server = createServer((request, response) => {
      const path = request.url?.split('?')[0];
      if (path === '/instellingen.json' && this.isOn) this.settings(response);
      else if (request.method === 'POST') void this.receive(request, response);
      else site.emit('request', request, response);
    });
    await new Promise<void>((done) => this.server?.listen(0, done));
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** The tries with the message that holds a word. */
  triesOf(word: string): Try[] {
    return this.tries.filter(({ body }) => body.includes(word));
  }

  /** The bodies that were taken and hold a word: one for each key. */
  deliveriesOf(word: string): string[] {
    return [...this.taken.values()].filter((body) => body.includes(word));
  }

  private settings(response: ServerResponse): void {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ versturen: POST_PATH }));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const key = String(request.headers['idempotency-key']);
    const word = /PROEF\d+/.exec(body)?.[0] ?? '';
    const how = this.mishaps.get(word)?.shift() ?? 'take';
    this.tries.push({ key, body, how, at: Date.now() });
    if (how === 'refuse') return void request.socket.destroy();
    if (how === 'hang') return;
    if (how === 'busy') return void response.writeHead(429, { 'Retry-After': '1' }).end();
    if (!this.taken.has(key)) this.taken.set(key, body);
    if (how === 'drop') return void request.socket.destroy();
    if (how === 'broken') return void response.writeHead(500).end();
    if (how === 'late') await new Promise((done) => setTimeout(done, 2_000));
    response.writeHead(202).end();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
