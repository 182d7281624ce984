import { mayBeShown } from '../../flow/certainty';
import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Question } from '../../flow/types';
import type { Context } from '../context';
import { fileOf } from '../where';

/** A finder that picks an option that is not there, or counts with something it cannot count with. */
export function finders(context: Context): Finding[] {
  return [...context.pack.flows.values()].flatMap((flow) =>
    Object.values(flow.questions).flatMap((question) =>
      judge(context, question, fileOf(context.read, flow.id)),
    ),
  );
}

function judge(context: Context, question: Question, file: string): Finding[] {
  const { finder } = question;
  const path = [K.questions, question.id, K.finder];
  if (finder?.by === 'place' && !question.perMunicipality) {
    return [context.at({ file, path: [...path, K.by] }, 'zoeker-zonder-gemeenten', { vraag: question.id })];
  }
  if (finder?.by !== 'date') return [];
  const options = question.options.map((option) => option.id);
  const picks = [
    [K.inTime, finder.inTime],
    [K.late, finder.late],
  ] as const;
  const missing = picks.flatMap(([key, id]) => {
    if (options.includes(id)) return [];
    const found = context.at({ file, path: [...path, key] }, 'zoeker-keuze-mist', {
      naam: id,
      vraag: question.id,
      sleutel: key,
    });
    return [{ ...found, near: context.near(id, options) }];
  });
  return [...missing, ...termOf(context, finder.term, { file, path: [...path, K.term] })];
}

/** A term that is not sure enough has a letter of its own. A deadline needs a length in days or longer, and one that we dare to show. */
function termOf({ pack, at }: Context, id: string, spot: { file: string; path: string[] }): Finding[] {
  const term = pack.terms.get(id);
  const isTold = term && !mayBeShown(term) && term.instead === undefined;
  if (!term || isTold || (mayBeShown(term) && term.unit !== 'hours')) return [];
  return [at(spot, 'zoeker-zonder-termijn', { naam: id, duur: term.text, zekerheid: term.certainty })];
}
