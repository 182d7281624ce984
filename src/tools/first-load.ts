import { fileURLToPath } from 'node:url';

/** As much of the bundler's module list as is needed here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const MAIN = fileURLToPath(new URL('../main.tsx', import.meta.url));

/**
 * A chunk group with everything the first load needs: all that `main.tsx` imports, straight or further on.
 * Left alone, the bundler puts what lazy parts share in a file of its own; two files compress worse than one, and each
 * costs a round trip.
 */
export function firstLoad(): { debugName: string; name(id: string, modules: Modules): string | null } {
  let needed: ReadonlySet<string> | undefined;
  return {
    debugName: 'main',
    name(id, modules) {
      needed ??= reachedFrom(MAIN, modules);
      return needed.has(id) ? 'main' : null;
    },
  };
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
