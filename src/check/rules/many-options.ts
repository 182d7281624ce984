import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Question } from '../../flow/types';
import type { Context } from '../context';
import { fileOf } from '../where';

/** More than this on one screen and people no longer read them. Units: options. */
const MOST = 8;

/** A question with too many options to read, unless a finder helps with an alphabetical list. */
export function manyOptions(context: Context): Finding[] {
  return [...context.pack.flows.values()].flatMap((flow) =>
    Object.values(flow.questions).flatMap((question) => {
      if (question.perMunicipality || question.options.length <= MOST) return [];
      const file = fileOf(context.read, flow.id);
      const path = [K.questions, question.id, K.options];
      const values = { vraag: question.id, aantal: String(question.options.length) };
      if (question.finder?.by !== 'name')
        return [context.at({ file, path, atKey: true }, 'te-veel-keuzes', values)];
      const wrong = outOfOrder(question);
      if (wrong < 0) return [];
      const [before = '', after = ''] = question.options
        .slice(wrong - 1, wrong + 1)
        .map((option) => option.text);
      return [
        context.at({ file, path: [...path, wrong, K.text] }, 'niet-op-alfabet', {
          ...values,
          eerste: before,
          tweede: after,
        }),
      ];
    }),
  );
}

function outOfOrder({ options }: Question): number {
  return options.findIndex(
    (option, index) => index > 0 && (options[index - 1]?.text ?? '').localeCompare(option.text, 'nl') > 0,
  );
}
