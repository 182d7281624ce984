import type { KnipConfig } from 'knip';

/** What belongs together; a file, export or package that nothing here leads to is dead. */
const config: KnipConfig = {
  entry: [
    'src/main.tsx',
    'src/counter-door.tsx',
    'src/workshop-door.tsx',
    'src/workshop/examiner/examiner-worker.ts',
    'src/tools/*.ts',
    'test/proof/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'test/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
  // A stylesheet leads to the parts it imports.
  compilers: {
    css: (text) => [...text.matchAll(/@import "[^"]+";/g)].map(([line]) => line.slice(1)).join('\n'),
  },
};

export default config;
