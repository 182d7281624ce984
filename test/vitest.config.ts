import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserProject } from './browser/project.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Rooms that know no page, no store and no network: nothing one test file does reaches another. */
const PURE = 'test/{check,flow,journey,search,terms,words}/**/*.test.ts';

const rooms = {
  exclude: ['test/{browser,tools,packs,proof}/**'],
  // A test hangs or it does not; how busy the machine is says nothing.
  testTimeout: 60_000,
};

/** Three kinds of tests: two of rooms, which need nothing but the code, and the built site in a real browser. */
export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', fileURLToPath(new URL('house/reporter.ts', import.meta.url))],
    projects: [
      // What these import is read once for all of them: that is a third of their time.
      { extends: true, test: { ...rooms, name: 'pure rooms', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          ...rooms,
          name: 'rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...rooms.exclude, PURE],
          // It imports preact/hooks by a path of its own; inlined, there is one copy of Preact.
          server: { deps: { inline: ['@testing-library/preact'] } },
        },
      },
      { extends: true, ...browserProject },
    ],
  },
});
