import * as v from 'valibot';
import { K, WORDS } from '../keys';
import { KINDS, ROLES } from '../types';
import { HELP } from './help';
import {
  byId,
  date,
  excuses,
  helped,
  id,
  line,
  names,
  optionalProvenance,
  provenance,
  text,
  yesNo,
} from './parts';

const wayFacts = {
  [K.cost]: v.optional(line('cost')),
  [K.hours]: v.optional(line('hours')),
  [K.text]: v.optional(line('text')),
  ...optionalProvenance,
} as const;
const addressWay = v.strictObject({ [K.address]: line('address'), ...wayFacts });
const emailWay = v.strictObject({
  ...addressWay.entries,
  [K.forLetters]: v.optional(v.pipe(yesNo, v.description(HELP.forLetters))),
});
const phoneWay = v.strictObject({ [K.number]: line('number'), ...wayFacts });

const reach = v.optional(helped('way', addressWay));

const desk = v.strictObject({
  [K.name]: line('name'),
  [K.kind]: v.pipe(v.picklist(KINDS), v.description(HELP.kind)),
  [K.role]: v.pipe(v.picklist(ROLES), v.description(HELP.role)),
  [K.what]: v.optional(text('what')),
  ...optionalProvenance,
  [K.contactFrom]: v.optional(v.pipe(id, v.description(HELP.contactFrom))),
  [K.askFor]: v.optional(line('askFor')),
  [K.noPhone]: v.optional(text('noPhone')),
  [K.phone]: v.optional(v.pipe(phoneWay, v.description(HELP.way))),
  [K.email]: v.optional(helped('way', emailWay)),
  [K.form]: reach,
  [K.website]: reach,
  [K.chat]: reach,
  [K.visit]: reach,
  [K.post]: reach,
});

/** `flows/loketten/<name>.yaml` */
export const deskFile = v.strictObject({
  ...optionalProvenance,
  [K.desks]: helped('desks', byId(desk)),
  [K.wordsExcused]: excuses,
});

const municipality = v.strictObject({
  [K.name]: line('name'),
  [K.phone]: line('number'),
  [K.website]: line('address'),
  [K.places]: helped('places', names),
  [K.postcodes]: helped('postcodes', v.array(v.pipe(v.string(), v.regex(/^\d{4}$/), v.title('postcode')))),
  [K.alsoWritten]: v.optional(helped('alsoWritten', names)),
  ...optionalProvenance,
});

/** `flows/gemeenten.yaml` */
export const municipalityFile = v.strictObject({
  ...optionalProvenance,
  [K.municipalities]: helped('municipalities', byId(municipality)),
});

const term = v.strictObject({
  [K.name]: line('name'),
  [K.length]: v.pipe(
    v.string(),
    v.regex(/^\d+ (uur|dag|dagen|week|weken|maand|maanden|jaar)$/),
    v.title('duur'),
    v.description(HELP.length),
  ),
  [K.begins]: v.optional(text('begins')),
  [K.stops]: v.optional(text('stops')),
  [K.question]: v.optional(v.pipe(line('question'), v.description(HELP.termQuestion))),
  [K.unsure]: v.optional(text('termUnsure')),
  [K.late]: v.optional(text('late')),
  [K.binds]: v.optional(v.pipe(v.picklist([WORDS.bindsVisitor, WORDS.bindsDesk]), v.description(HELP.binds))),
  [K.firstDay]: v.optional(v.pipe(v.picklist([WORDS.sameDay, WORDS.dayAfter]), v.description(HELP.firstDay))),
  [K.after]: v.optional(v.pipe(id, v.description(HELP.after))),
  [K.extension]: v.optional(v.pipe(id, v.description(HELP.extension))),
  [K.instead]: v.optional(line('instead')),
  ...optionalProvenance,
});

/** `flows/termijnen.yaml` */
export const termFile = v.strictObject({
  ...optionalProvenance,
  [K.terms]: helped('terms', byId(term)),
  [K.wordsExcused]: excuses,
});

const fact = v.strictObject({
  [K.text]: line('text'),
  [K.instead]: v.optional(line('instead')),
  ...optionalProvenance,
});

/** `flows/feiten.yaml` */
export const factFile = v.strictObject({ ...optionalProvenance, [K.facts]: helped('facts', byId(fact)) });

const holiday = v.strictObject({
  [K.name]: line('name'),
  [K.on]: v.pipe(
    v.string(),
    v.regex(/^(Pasen( [+-] \d+ (dag|dagen))?|\d{1,2} [a-z]+)$/),
    v.title('feestdag'),
    v.description(HELP.on),
  ),
  [K.ifSunday]: v.optional(
    helped('ifSunday', v.pipe(v.string(), v.regex(/^\d{1,2} [a-z]+$/), v.title('feestdag'))),
  ),
});

/** `flows/feestdagen.yaml` */
export const holidayFile = v.strictObject({
  ...provenance,
  [K.holidays]: helped('holidays', v.array(holiday)),
  [K.equalled]: v.optional(helped('equalled', v.array(date))),
  [K.equalledKnownTo]: v.optional(helped('equalledKnownTo', date)),
  [K.perhapsEqualled]: v.optional(v.pipe(v.array(holiday), v.description(HELP.perhapsEqualled))),
  [K.toConfirm]: v.optional(text('toConfirm')),
});

/** `flows/taal/begrippen.yaml` */
export const meaningFile = v.strictObject({
  [K.meanings]: helped(
    'meanings',
    v.record(
      v.pipe(v.string(), v.trim(), v.nonEmpty()),
      v.strictObject({
        [K.alsoWritten]: v.optional(helped('alsoWritten', names)),
        [K.hint]: line('meaning'),
      }),
    ),
  ),
  [K.mustExplain]: v.optional(helped('mustExplain', names)),
  [K.wordsExcused]: excuses,
});

export type DeskEntry = v.InferOutput<typeof desk>;
export type DeskFile = v.InferOutput<typeof deskFile>;
export type MunicipalityFile = v.InferOutput<typeof municipalityFile>;
export type TermFile = v.InferOutput<typeof termFile>;
export type FactFile = v.InferOutput<typeof factFile>;
export type HolidayFile = v.InferOutput<typeof holidayFile>;
export type MeaningFile = v.InferOutput<typeof meaningFile>;
