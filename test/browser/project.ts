import type { TestProjectInlineConfiguration } from 'vitest/config';

/** The tests that need the built site: a real browser, the server, whole content packs. */
export const browserProject: TestProjectInlineConfiguration = {
  test: {
    name: 'browser',
    include: ['test/{browser,tools,packs}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['test/browser/setup/built-sites.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};
