import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserProject } from './browser/project.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Two kinds of tests: rooms, which need nothing but the code, and the built site in a real browser. */
export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', fileURLToPath(new URL('house/reporter.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{browser,tools,packs,proof}/**'],
          // A test hangs or it does not; how busy the machine is says nothing.
          testTimeout: 60_000,
          // It imports preact/hooks by a path of its own; inlined, there is one copy of Preact.
          server: { deps: { inline: ['@testing-library/preact'] } },
        },
      },
      { extends: true, ...browserProject },
    ],
  },
});
