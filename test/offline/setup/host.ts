import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../../src/tools/serve';

/** A host that can go down, change its mind about a file, and put another build in the place of the present one. */
export class Host {
  /** Every path that was asked for, in order. */
  readonly asked: string[] = [];
  private readonly changed = new Map<string, string | undefined>();
  private readonly server: Server;
  private site: Server;
  private isDown = false;

  private constructor(
    dir: string,
    private readonly base: string,
  ) {
    this.site = serveSite(dir, base);
    this.server = createServer((request, response) => this.respond(request, response));
  }

  /** Opens a host for a built site, on a port of its own. */
  static async open(dir: string, base: string): Promise<Host> {
    const host = new Host(dir, base);
    await new Promise<void>((done) => host.server.listen(0, done));
    return host;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}${this.base}`;
  }

  /** Hangs up on whoever asks, as when there is no network. */
  goDown(): void {
    this.isDown = true;
    this.server.closeAllConnections();
  }

  comeUp(): void {
    this.isDown = false;
  }

  /** Puts another build in place. */
  show(dir: string): void {
    this.site = serveSite(dir, this.base);
  }

  /** Gives a file of its own at a path below the base. */
  change(path: string, text: string): void {
    this.changed.set(this.base + path, text);
  }

  /** Has nothing at a path any more. */
  remove(path: string): void {
    this.changed.set(this.base + path, undefined);
  }

  /** Gives what the build has there again, if anything. */
  restore(path: string): void {
    this.changed.delete(this.base + path);
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private readonly respond: RequestListener = (request, response) => {
    if (this.isDown) return void request.socket.destroy();
    const path = request.url ?? '/';
    this.asked.push(path);
    if (!this.changed.has(path)) return void this.site.emit('request', request, response);
    const own = this.changed.get(path);
    if (own === undefined) return void response.writeHead(404).end();
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(own);
  };
}
