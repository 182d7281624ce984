import { fileURLToPath } from 'node:url';
import { IMPORT_HELPER } from './plain-imports';

/** As much of the bundler's module list as is needed here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const MAIN = fileURLToPath(new URL('../main.tsx', import.meta.url));
const START = new Set([
  IMPORT_HELPER,
  ...['../start.ts', '../app/shared.ts'].map((path) => fileURLToPath(new URL(path, import.meta.url))),
]);

interface ChunkGroup {
  readonly debugName: string;
  readonly priority?: number;
  name(id: string, modules: Modules): string | null;
}

/**
 * Two chunk groups. `start`: what waits for the first paint, and the helper it imports with; in one file with the app it
 * would bring the app at once. `main`: all that `main.tsx` imports, straight or further on. Left alone, the bundler puts
 * what lazy parts share in a file of its own; two files compress worse than one, and each costs a round trip.
 */
export function firstLoad(): ChunkGroup[] {
  let needed: ReadonlySet<string> | undefined;
  const start: ChunkGroup = {
    debugName: 'start',
    priority: 1,
    name: (id) => (START.has(id) ? 'start' : null),
  };
  const main: ChunkGroup = {
    debugName: 'main',
    name(id, modules) {
      needed ??= reachedFrom(MAIN, modules);
      return needed.has(id) ? 'main' : null;
    },
  };
  return [start, main];
}

function reachedFrom(entry: string, modules: Modules): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
  }
  return reached;
}
