import * as v from 'valibot';
import { K } from '../keys';
import { HELP } from './help';
import { line } from './parts';

/** `flows/nummers.yaml`: a program keeps it, no author writes in it. */
export const numberFile = v.strictObject({
  [K.seal]: line('seal'),
  [K.numbers]: v.pipe(v.record(v.string(), v.string()), v.description(HELP.numbers)),
});

export type NumberFile = v.InferOutput<typeof numberFile>;
