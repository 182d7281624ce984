import type { Code } from '../../flow/codes';
import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { FlowFile, QuestionFile } from '../../flow/schema/flow-file';
import { outcomeAt } from '../../flow/table';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { completeRef, fileOf } from '../where';

/** Questions that pick a municipality, and do not fit the outcome they lead to. */
export function municipalityQuestions(context: Context): Finding[] {
  const { pack, read, at } = context;
  return [...pack.flows.keys()].flatMap((flow) => {
    const file = fileOf(read, flow);
    const value = read.files.get(file)?.value as FlowFile | undefined;
    return Object.entries(value?.[K.questions] ?? {}).flatMap(([id, question]) => {
      const [key, code] = troubleWith(context, flow, question) ?? [];
      if (key === undefined || code === undefined) return [];
      const spot = { file, path: [K.questions, id, key], atKey: code !== 'sjabloon-mist' };
      return [at(spot, code, { vraag: id, naam: question[K.goTo] ?? '' })];
    });
  });
}

/** The key to look at, and what is wrong with it. */
function troubleWith(context: Context, flow: string, question: QuestionFile): [string, Code] | undefined {
  const target = question[K.goTo];
  if (question[K.optionsFrom] === undefined)
    return target === undefined ? undefined : [K.goTo, 'ga-naar-los'];
  if (question[K.options] !== undefined) return [K.options, 'keuzes-dubbel'];
  if (target === undefined) return [K.optionsFrom, 'keuzes-uit-zonder-doel'];
  if (isBroken(context.read, 'municipalities')) return undefined;
  if (context.pack.municipalities.size === 0) return [K.optionsFrom, 'geen-gemeenten'];
  return outcomeAt(context.pack.flows, completeRef(flow, target)) ? [K.goTo, 'sjabloon-mist'] : undefined;
}
