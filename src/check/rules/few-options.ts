import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Context } from '../context';
import { fileOf } from '../where';

/** A question with nothing to choose, or with only one thing. */
export function fewOptions(context: Context): Finding[] {
  return [...context.pack.flows.values()].flatMap((flow) =>
    Object.values(flow.questions).flatMap((question) => {
      if (question.perMunicipality || question.options.length > 1) return [];
      const path = [K.questions, question.id];
      const spot = { file: fileOf(context.read, flow.id), path, atKey: true };
      if (question.options.length === 0) return [context.at(spot, 'geen-uitweg', { vraag: question.id })];
      const only = question.options[0]?.id ?? '';
      return [
        context.at({ ...spot, path: [...path, K.options] }, 'te-weinig-keuzes', {
          vraag: question.id,
          keuze: only,
        }),
      ];
    }),
  );
}
