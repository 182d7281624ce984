import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { Context } from '../context';
import { organisationFile } from '../where';

/** A page that the organisation names and nobody wrote, or the other way round. */
export function unknownPage(context: Context): Finding[] {
  const { pack, read } = context;
  const broken = new Set([...read.broken].filter((file) => kindOf(file) === 'page').map(nameOf));
  const missing = pack.organisation.pages.flatMap((id, index) => {
    if (pack.pages.has(id) || broken.has(id)) return [];
    const found = context.at({ file: organisationFile(read), path: [K.pages, index] }, 'onbekende-pagina', {
      naam: id,
    });
    return [{ ...found, near: context.near(id, pack.pages.keys()) }];
  });
  const named = new Set(pack.organisation.pages);
  const loose = [...read.files.keys()].filter((file) => kindOf(file) === 'page' && !named.has(nameOf(file)));
  return [
    ...missing,
    ...loose.map((file) =>
      context.at({ file, path: [K.title], atKey: true }, 'losse-pagina', { naam: nameOf(file) }, 'warning'),
    ),
  ];
}

function nameOf(file: string): string {
  return file.replace(/^paginas\/|\.ya?ml$/g, '');
}
