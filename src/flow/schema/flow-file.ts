import * as v from 'valibot';
import { K, WORDS } from '../keys';
import { KINDS } from '../types';
import { HELP } from './help';
import { byId, date, excuses, helped, id, line, names, place, text, yesNo } from './parts';

const option = v.strictObject({
  [K.id]: helped('id', id),
  [K.text]: line('text'),
  [K.hint]: v.optional(line('hint')),
  [K.goTo]: place,
  [K.formerly]: v.optional(helped('formerly', v.array(id))),
});

const dateFinder = v.strictObject({
  [K.by]: helped('by', v.literal(WORDS.byDate)),
  [K.question]: line('question'),
  [K.term]: helped('term', id),
  [K.inTime]: helped('inTime', id),
  [K.late]: helped('tooLate', id),
});

const listFinder = v.strictObject({
  [K.by]: helped('by', v.picklist([WORDS.byPlace, WORDS.byName])),
  [K.question]: line('question'),
});

const question = v.strictObject({
  [K.question]: line('question'),
  [K.hint]: v.optional(text('hint')),
  [K.reason]: v.optional(text('reason')),
  [K.staffNote]: v.optional(text('staffNote')),
  [K.askOn]: v.optional(text('askOn')),
  [K.finder]: v.optional(v.pipe(v.variant(K.by, [dateFinder, listFinder]), v.description(HELP.finder))),
  [K.options]: v.optional(v.pipe(v.array(option), v.description(HELP.options))),
  [K.optionsFrom]: v.optional(helped('optionsFrom', v.literal(WORDS.fromMunicipalities))),
  [K.goTo]: v.optional(place),
  [K.unsure]: v.pipe(v.strictObject({ [K.say]: text('say'), [K.goTo]: place }), v.description(HELP.unsure)),
  [K.formerly]: v.optional(helped('formerly', v.array(id))),
});

const pointer = v.strictObject({
  [K.say]: text('say'),
  [K.goTo]: v.optional(place),
  [K.desk]: v.optional(helped('desk', id)),
});

const offer = v.strictObject({
  [K.letter]: helped('letter', id),
  [K.desk]: v.optional(v.pipe(v.union([v.literal(WORDS.selfAddressed), id]), v.description(HELP.letterDesk))),
});

const outcome = v.strictObject({
  [K.heading]: line('heading'),
  [K.kind]: v.optional(v.pipe(v.picklist(KINDS), v.description(HELP.kind))),
  [K.desk]: v.pipe(id, v.description(HELP.desk)),
  [K.term]: v.optional(v.pipe(id, v.description(HELP.term))),
  [K.answerTerms]: v.optional(v.pipe(v.array(id), v.description(HELP.answerTerms))),
  [K.warning]: v.optional(text('warning')),
  [K.doThis]: text('doThis'),
  [K.bring]: v.optional(text('bring')),
  [K.cost]: v.optional(text('cost')),
  [K.afterwards]: v.optional(text('afterwards')),
  [K.cannot]: v.optional(text('cannot')),
  [K.otherwise]: v.optional(v.pipe(pointer, v.description(HELP.otherwise))),
  [K.also]: v.optional(v.pipe(v.array(pointer), v.description(HELP.also))),
  [K.letters]: v.optional(v.pipe(v.array(offer), v.description(HELP.letters))),
  [K.staffNote]: v.optional(text('staffNote')),
  [K.formerly]: v.optional(helped('formerly', v.array(id))),
});

/** One example, in a flow or in a file of its own. */
export const example = v.strictObject({
  [K.story]: text('story'),
  [K.answers]: v.pipe(v.record(place, id), v.description(HELP.answers)),
  [K.endsAt]: v.pipe(place, v.description(HELP.endsAt)),
});

/** `flows/<flow>/wegwijzer.yaml` */
export const flowFile = v.strictObject({
  [K.title]: line('title'),
  [K.about]: line('about'),
  [K.search]: v.optional(v.pipe(names, v.description(HELP.search))),
  [K.isSensitive]: v.optional(v.pipe(yesNo, v.description(HELP.isSensitive))),
  [K.start]: v.pipe(id, v.description(HELP.start)),
  [K.owner]: line('owner'),
  [K.checked]: date,
  [K.source]: line('source'),
  [K.questions]: v.optional(helped('questions', byId(question)), {}),
  [K.outcomes]: v.optional(helped('outcomes', byId(outcome)), {}),
  [K.examples]: v.optional(helped('examples', v.array(example))),
  [K.wordsExcused]: excuses,
});

/** `flows/voorbeelden/<name>.yaml`: examples that begin at the front page. */
export const exampleFile = v.strictObject({ [K.examples]: helped('examples', v.array(example)) });

export type FlowFile = v.InferOutput<typeof flowFile>;
export type QuestionFile = v.InferOutput<typeof question>;
export type OutcomeFile = v.InferOutput<typeof outcome>;
export type OptionFile = v.InferOutput<typeof option>;
export type OfferFile = v.InferOutput<typeof offer>;
export type PointerFile = v.InferOutput<typeof pointer>;
export type ExampleFile = v.InferOutput<typeof example>;
