import type { Plugin } from 'vite';

/** The module through which Vite imports what is fetched later. */
export const IMPORT_HELPER = '\0vite/preload-helper.js';

/** A Vite plugin that leaves dynamic imports as they are: no chunk of ours brings a stylesheet that has to come first. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === IMPORT_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
