import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMPRESSIBLE, compress } from './compress';

/** How many files are written at once. */
const AT_ONCE = 32;

/** Writes files into a folder, each text with its compressed twins; waits whenever enough are under way. */
export class SiteWriter {
  private readonly made = new Set<string>();
  private underWay: Promise<void>[] = [];

  constructor(private readonly out: string) {}

  /** Empties the folder. */
  async start(): Promise<void> {
    await rm(this.out, { recursive: true, force: true });
  }

  /** Writes one file at a path below the folder. */
  async write(path: string, content: string | Buffer): Promise<void> {
    this.underWay.push(this.writeOne(path, Buffer.isBuffer(content) ? content : Buffer.from(content)));
    if (this.underWay.length >= AT_ONCE) await this.finish();
  }

  /** Waits until everything is written. */
  async finish(): Promise<void> {
    await Promise.all(this.underWay);
    this.underWay = [];
  }

  private async writeOne(path: string, content: Buffer): Promise<void> {
    const file = join(this.out, path);
    await this.makeFolder(dirname(file));
    const writes = [writeFile(file, content)];
    if (COMPRESSIBLE.test(path)) {
      const { br, gz } = await compress(path, content);
      writes.push(writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz));
    }
    await Promise.all(writes);
  }

  private async makeFolder(folder: string): Promise<void> {
    if (this.made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.made.add(folder);
  }
}

/** Every file of a folder, as paths below it. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dir.length + 1));
}

/** The content of a file below a folder. */
export function contentOf(dir: string, path: string): Promise<Buffer> {
  return readFile(join(dir, path));
}
