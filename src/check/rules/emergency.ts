import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import { questionAt } from '../../flow/table';
import type { Context } from '../context';
import { writtenOutcomes } from '../outcomes';
import { fileOf, organisationFile } from '../where';

/** Danger comes first: the emergency page asks nothing, and nothing of such a visit is kept. */
export function emergency(context: Context): Finding[] {
  return [...storedEmergencies(context), ...askingEmergency(context)];
}

function storedEmergencies({ pack, read, at }: Context): Finding[] {
  return [...pack.flows.values()].flatMap((flow) => {
    if (flow.isSensitive) return [];
    return [...writtenOutcomes(flow)].flatMap(([outcome, path]) => {
      if (outcome.kind !== 'nood') return [];
      return [
        at(
          { file: fileOf(read, flow.id), path, atKey: true },
          'nood-bewaard',
          { naam: outcome.id },
          'warning',
        ),
      ];
    });
  });
}

function askingEmergency({ pack, at, read }: Context): Finding[] {
  const { more } = pack.organisation.emergency;
  if (!questionAt(pack.flows, more)) return [];
  const { flow } = partsOf(more);
  const isStart = pack.flows.get(flow)?.start === more;
  const spot = isStart
    ? { file: fileOf(read, flow), path: [K.start] }
    : { file: organisationFile(read), path: [K.emergency, K.more] };
  return [at(spot, 'nood-vraagt', { naam: more }, 'warning')];
}
