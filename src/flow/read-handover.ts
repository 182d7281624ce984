import { readDate } from './dates';
import type { HandoverTexts } from './fact-types';
import { K } from './keys';
import type { HandoverFile } from './schema/handover-file';
import { asText } from './text';

/** Reads what is said around the hand-over of a problem to a person. */
export function readHandover(file: HandoverFile): HandoverTexts {
  return {
    title: file[K.title],
    about: file[K.about],
    weDo: asText(file[K.weDo]),
    youDo: asText(file[K.youDo]),
    warning: asText(file[K.warning]),
    afterwards: asText(file[K.afterwards]),
    callSay: asText(file[K.callSay]),
    subject: file[K.subject],
    readers: file[K.options].map((one) => ({ id: one[K.id], text: one[K.text] })),
    consent: file[K.consent],
    checked: readDate(file[K.checked]) ?? '1970-01-01',
    source: file[K.source],
  };
}
