import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { optionsIn } from '../../flow/option-names';
import { kindOf } from '../../flow/pack-files';
import type { NumberFile } from '../../flow/schema/number-file';
import { sealOf } from '../../flow/seal';
import { isBroken } from '../broken';
import type { Context } from '../context';

/** So many names stand in the letter; whoever reads it types one command anyway. */
const MOST_NAMED = 3;

/** The permanent numbers of answers: one that was changed gives an old code another meaning, one that is missing gives no code. */
export function numbers(context: Context): Finding[] {
  const file = [...context.read.files.keys()].find((path) => kindOf(path) === 'numbers');
  if (!file || isBroken(context.read, 'numbers')) return [];
  const changed = changedNumber(context, file);
  return changed ? [changed] : missingNumbers(context, file);
}

/** Every number is one more than the number before it: one that was taken away, changed or used again breaks the row. */
function changedNumber({ pack, read, at }: Context, file: string): Finding | undefined {
  const wrong = pack.numbers.findIndex(([, number], index) => number !== index + 1);
  const name = pack.numbers[wrong]?.[0];
  if (name !== undefined)
    return at({ file, path: [K.numbers, name] }, 'nummer-veranderd', { nummer: String(wrong + 1) });
  const written = read.files.get(file)?.value as NumberFile | undefined;
  return written?.[K.seal] === sealOf(pack.numbers)
    ? undefined
    : at({ file, path: [K.seal] }, 'nummer-veranderd', {});
}

function missingNumbers({ pack, read, at }: Context, file: string): Finding[] {
  if (isBroken(read, 'flow', 'municipalities')) return [];
  const known = new Set(pack.numbers.map(([name]) => name));
  const missing = [...pack.flows.values()]
    .flatMap((flow) => optionsIn(flow))
    .filter((names) => !names.some((name) => known.has(name)))
    .map(([name = '']) => name);
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_NAMED).join(', ');
  const more = missing.length - MOST_NAMED;
  const namen = more > 0 ? `${named} en nog ${more}` : named;
  return [at({ file, path: [K.numbers], atKey: true }, 'nummer-mist', { namen }, 'warning')];
}
