import { defineConfig } from 'vite';
import { organisationColours } from './src/tools/colours';
import { firstLoad } from './src/tools/first-load';
import { liveFlows } from './src/tools/live-flows';
import { plainImports } from './src/tools/plain-imports';

export default defineConfig({
  appType: 'custom',
  publicDir: 'public',
  // As a module of today: what Dexie offers by default drags in glue for CommonJS, a file of its own on the first load.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  plugins: [plainImports(), organisationColours(), liveFlows()],
  build: {
    target: ['safari15', 'chrome100', 'firefox102'],
    cssTarget: ['safari15', 'chrome100', 'firefox102'],
    modulePreload: false,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['src/start.ts', 'src/style.ts'],
      output: { codeSplitting: { groups: firstLoad() } },
    },
  },
});
