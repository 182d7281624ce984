import { build } from './build';
import { ContentProblem } from './compile';
import { serveSite } from './serve';
import { buildSettings } from './settings';
import { isFresh } from './stamp';

const settings = buildSettings();
const port = Number(process.env.PORT ?? 4173);

try {
  if (!(await isFresh(settings))) {
    console.log('Wegwijzer wordt gebouwd …');
    await build(settings);
  }
  serveSite(settings.out, settings.base)
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Poort ${port} is al in gebruik. Kies een andere: PORT=4174 npm start`
          : error.message,
      );
      process.exitCode = 1;
    })
    .listen(port, () => console.log(`Wegwijzer staat klaar op http://localhost:${port}${settings.base}`));
} catch (error) {
  if (!(error instanceof ContentProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
