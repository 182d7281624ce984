import type { Code } from '../../flow/codes';
import type { Finding } from '../../flow/finding';
import { K, WORDS } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { FlowFile, QuestionFile } from '../../flow/schema/flow-file';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { fileOf, narrowed } from '../where';

/** Where the name of the municipality belongs. */
const NAME = '%gemeente%';

/** Questions and outcomes that are made once for each municipality, and do not fit together. */
export function templates(context: Context): Finding[] {
  const { pack, read } = context;
  return [...pack.flows.keys()]
    .flatMap((flow) => {
      const file = fileOf(read, flow);
      const value = read.files.get(file)?.value as FlowFile | undefined;
      const questions = Object.entries(value?.[K.questions] ?? {});
      return questions.flatMap(([id, question]) => judge(context, question, file, [K.questions, id], flow));
    })
    .concat(straysOf(context));
}

function judge(
  context: Context,
  question: QuestionFile,
  file: string,
  path: string[],
  flow: string,
): Finding[] {
  const at = (key: string, code: Code, values = {}) => [
    context.at({ file, path: [...path, key], atKey: true }, code, values),
  ];
  const target = question[K.goTo];
  if (question[K.optionsFrom] === undefined)
    return target === undefined ? [] : at(K.goTo, 'ga-naar-los', { vraag: path[1] ?? '' });
  if (question[K.options] !== undefined) return at(K.options, 'keuzes-dubbel', { vraag: path[1] ?? '' });
  if (target === undefined) return at(K.optionsFrom, 'keuzes-uit-zonder-doel', { vraag: path[1] ?? '' });
  if (isBroken(context.read, 'municipalities')) return [];
  if (context.pack.municipalities.size === 0) return at(K.optionsFrom, 'geen-gemeenten', {});
  const [outcomeFlow = '', outcome = ''] = target.includes('/') ? target.split('/') : [flow, target];
  if (isTemplate(context, outcomeFlow, outcome) || !isThere(context, outcomeFlow, outcome)) return [];
  return [context.at({ file, path: [...path, K.goTo] }, 'sjabloon-mist', { naam: target })];
}

function isTemplate({ pack }: Context, flow: string, id: string): boolean {
  return Object.values(pack.flows.get(flow)?.outcomes ?? {}).some((one) => one.madeFor?.template === id);
}

function isThere({ pack }: Context, flow: string, id: string): boolean {
  return pack.flows.get(flow)?.outcomes[id] !== undefined;
}

/** The name of the municipality where no municipality is known: the visitor would read the percent signs. */
function straysOf(context: Context): Finding[] {
  return context.texts.flatMap(({ text, spot }) => {
    if (!text.includes('%') || !/%\s?\p{L}+\s?%/u.test(text)) return [];
    const isHome =
      kindOf(spot.file) === 'flow' &&
      spot.path[0] === K.outcomes &&
      deskOf(context, spot.file, String(spot.path[1])) === WORDS.municipalityDesk;
    const sign = /%\s?\p{L}+\s?%/u.exec(text.replaceAll(isHome ? NAME : '\0', ''))?.[0];
    return sign === undefined
      ? []
      : [narrowed(context.read, context.at(spot, 'gemeente-buiten-sjabloon', { teken: sign }), sign)];
  });
}

function deskOf({ read }: Context, file: string, outcome: string): string | undefined {
  return (read.files.get(file)?.value as FlowFile | undefined)?.[K.outcomes]?.[outcome]?.[K.desk];
}
