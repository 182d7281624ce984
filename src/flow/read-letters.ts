import { K, WORDS } from './keys';
import { lean } from './lean';
import type { Letter, LetterField, LetterFrame, LetterOffer, LetterPart } from './letter-types';
import { type Report, readProvenance } from './read-desks';
import type { OfferFile } from './schema/flow-file';
import type { FieldFile, LetterFile, LetterFrameFile, PartFile } from './schema/letter-files';
import { asText, asTextIf } from './text';

/** A pack without letters. */
export const NO_FRAME: LetterFrame = {
  warning: [],
  fields: {},
  above: [],
  below: [],
  kinds: new Map(),
};

/** Reads a letter. */
export function readLetter(id: string, file: LetterFile): Letter {
  return {
    id,
    title: file[K.title],
    about: asText(file[K.about]),
    kind: file[K.kind],
    subject: file[K.subject],
    isFree: file[K.isFree] === WORDS.yes,
    steps: file[K.steps].map((step) => ({ heading: step[K.heading], fields: step[K.fields] })),
    fields: readFields(file[K.fields]),
    parts: file[K.letter].map(readPart),
    sending: asText(file[K.sending]),
    enclose: asTextIf(file[K.enclose]),
  };
}

/** Reads what all letters have in common, and what the law demands of each kind. */
export function readFrame(path: string, file: LetterFrameFile, report: Report): LetterFrame {
  const kinds = Object.entries(file[K.letterKinds]).map(([id, entry]) => ({
    id,
    name: entry[K.name],
    demands: entry[K.demands],
    ...readProvenance([entry, file], { file: path, path: [K.letterKinds, id] }, report),
  }));
  return {
    warning: asText(file[K.warning]),
    fields: readFields(file[K.fields]),
    above: file[K.above].map(readPart),
    below: file[K.below].map(readPart),
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
  };
}

/** Reads which letters an outcome offers. */
export function readOffers(file: readonly OfferFile[] | undefined): readonly LetterOffer[] | undefined {
  return file?.map((one) => {
    const desk = one[K.desk];
    if (desk === WORDS.selfAddressed) return { letter: one[K.letter], isSelfAddressed: true };
    return lean({ letter: one[K.letter], desk });
  });
}

function readFields(file: Readonly<Record<string, FieldFile>>): Record<string, LetterField> {
  const fields: Record<string, LetterField> = Object.create(null);
  for (const [id, field] of Object.entries(file))
    fields[id] = lean({
      id,
      ask: field[K.question],
      hint: asTextIf(field[K.hint]),
      reason: asTextIf(field[K.reason]),
      shape: field[K.shape],
      isOptional: field[K.isOptional] === WORDS.yes ? (true as const) : undefined,
      takeFrom: field[K.takeFrom],
    });
  return fields;
}

function readPart(file: PartFile): LetterPart {
  return lean({
    lines: asText(file[K.text]),
    ifFilled: file[K.ifFilled],
    carries: file[K.carries] ?? [],
  });
}
