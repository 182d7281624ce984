import * as v from 'valibot';
import { K } from '../keys';
import { HELP } from './help';
import { date, excuses, helped, id, line, text } from './parts';

/** `flows/overdracht.yaml` */
export const handoverFile = v.strictObject({
  [K.title]: line('title'),
  [K.about]: line('about'),
  [K.weDo]: text('weDo'),
  [K.youDo]: text('youDo'),
  [K.warning]: text('warning'),
  [K.afterwards]: text('afterwards'),
  [K.callSay]: text('callSay'),
  [K.subject]: line('subject'),
  [K.options]: v.pipe(
    v.array(v.strictObject({ [K.id]: helped('id', id), [K.text]: line('text') })),
    v.description(HELP.readers),
  ),
  [K.consent]: line('consent'),
  [K.owner]: line('owner'),
  [K.checked]: date,
  [K.source]: line('source'),
  [K.wordsExcused]: excuses,
});

export type HandoverFile = v.InferOutput<typeof handoverFile>;
