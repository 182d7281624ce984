import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const port = Number(process.env.PORT ?? 5173);
const server = await createServer({
  configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  configLoader: 'runner',
  server: { port },
});
await server.listen();
console.log(
  `Wegwijzer in ontwikkeling op ${server.resolvedUrls?.local[0]}. Verandert u een wegwijzer? Dat ziet u meteen.`,
);
