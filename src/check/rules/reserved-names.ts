import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import { flowIdOf } from '../../flow/read-pack';
import { ID_PATTERN } from '../../flow/schema/parts';
import { UNSURE } from '../../flow/types';
import type { Context } from '../context';
import { fileOf } from '../where';

/** Folders that hold other things than a flow, and the address under which letters stand. */
const FOLDERS = new Set(['loketten', 'taal', 'paginas', 'voorbeelden', 'schema', 'brieven', 'brief']);

/** A name that already means something, or a folder whose name cannot be an address. */
export function reservedNames(context: Context): Finding[] {
  return [...reservedOptions(context), ...wrongFolders(context)];
}

function reservedOptions({ pack, read, at }: Context): Finding[] {
  return [...pack.flows.values()].flatMap((flow) =>
    Object.values(flow.questions).flatMap(({ id, options }) =>
      options.flatMap((option, index) => {
        if (option.id !== UNSURE) return [];
        const spot = { file: fileOf(read, flow.id), path: [K.questions, id, K.options, index, K.id] };
        return [at(spot, 'gereserveerd', { naam: UNSURE })];
      }),
    ),
  );
}

function wrongFolders({ read, at }: Context): Finding[] {
  return [...read.files.keys()].flatMap((file) => {
    const folder = flowIdOf(file);
    if (kindOf(file) !== 'flow' || (ID_PATTERN.test(folder) && !FOLDERS.has(folder))) return [];
    return [at({ file, path: [K.title], atKey: true }, 'mapnaam', { naam: folder })];
  });
}
