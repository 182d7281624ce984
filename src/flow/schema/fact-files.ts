import * as v from 'valibot';
import { K } from '../keys';
import { KINDS, ROLES } from '../types';
import { HELP } from './help';
import {
  byId,
  date,
  excuses,
  id,
  line,
  names,
  optionalProvenance,
  place,
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
  [K.email]: v.optional(emailWay),
  [K.form]: v.optional(addressWay),
  [K.website]: v.optional(addressWay),
  [K.chat]: v.optional(addressWay),
  [K.visit]: v.optional(addressWay),
  [K.post]: v.optional(addressWay),
});

/** `flows/loketten/<name>.yaml` */
export const deskFile = v.strictObject({
  ...optionalProvenance,
  [K.desks]: byId(desk),
  [K.wordsExcused]: excuses,
});

const municipality = v.strictObject({
  [K.name]: line('name'),
  [K.phone]: line('number'),
  [K.website]: line('address'),
  [K.places]: names,
  [K.postcodes]: v.array(v.pipe(v.string(), v.regex(/^\d{4}$/), v.title('postcode'))),
  [K.alsoWritten]: v.optional(names),
  ...optionalProvenance,
});

/** `flows/gemeenten.yaml` */
export const municipalityFile = v.strictObject({
  ...optionalProvenance,
  [K.municipalities]: byId(municipality),
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
  [K.instead]: v.optional(line('instead')),
  ...optionalProvenance,
});

/** `flows/termijnen.yaml` */
export const termFile = v.strictObject({
  ...optionalProvenance,
  [K.terms]: byId(term),
  [K.wordsExcused]: excuses,
});

const fact = v.strictObject({
  [K.text]: line('text'),
  [K.instead]: v.optional(line('instead')),
  ...optionalProvenance,
});

/** `flows/feiten.yaml` */
export const factFile = v.strictObject({ ...optionalProvenance, [K.facts]: byId(fact) });

const holiday = v.strictObject({
  [K.name]: line('name'),
  [K.on]: v.pipe(
    v.string(),
    v.regex(/^(Pasen( [+-] \d+ (dag|dagen))?|\d{1,2} [a-z]+)$/),
    v.title('feestdag'),
  ),
  [K.ifSunday]: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2} [a-z]+$/), v.title('feestdag'))),
});

/** `flows/feestdagen.yaml` */
export const holidayFile = v.strictObject({
  ...provenance,
  [K.holidays]: v.array(holiday),
  [K.equalled]: v.optional(v.array(date)),
});

/** `flows/taal/begrippen.yaml` */
export const meaningFile = v.strictObject({
  [K.meanings]: v.record(
    v.pipe(v.string(), v.trim(), v.nonEmpty()),
    v.strictObject({ [K.alsoWritten]: v.optional(names), [K.hint]: line('meaning') }),
  ),
  [K.mustExplain]: v.optional(names),
  [K.wordsExcused]: excuses,
});

/** `flows/paginas/<name>.yaml` */
export const pageFile = v.strictObject({
  [K.title]: line('title'),
  [K.about]: line('about'),
  [K.checked]: date,
  [K.sections]: v.array(v.strictObject({ [K.heading]: line('heading'), [K.text]: text('text') })),
  [K.wordsExcused]: excuses,
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/), v.title('kleur'));

/** `flows/organisatie.yaml` */
export const organisationFile = v.strictObject({
  [K.name]: line('name'),
  [K.service]: line('name'),
  [K.slogan]: line('about'),
  [K.area]: line('name'),
  [K.startFlow]: id,
  [K.help]: place,
  [K.generalDesk]: id,
  [K.liaison]: id,
  [K.emergency]: v.strictObject({
    [K.text]: line('text'),
    [K.call]: id,
    [K.more]: place,
    [K.moreText]: line('text'),
  }),
  [K.quickExit]: v.strictObject({ [K.address]: line('address'), [K.text]: line('text') }),
  [K.keep]: v.pipe(v.string(), v.regex(/^\d+ maanden$/), v.title('maanden')),
  [K.site]: line('address'),
  [K.security]: line('address'),
  [K.pages]: v.array(id),
  [K.colours]: v.strictObject({
    accent: v.optional(colour),
    'accent donker': v.optional(colour),
    vlak: v.optional(colour),
  }),
  ...provenance,
});

export type DeskEntry = v.InferOutput<typeof desk>;
export type DeskFile = v.InferOutput<typeof deskFile>;
export type MunicipalityFile = v.InferOutput<typeof municipalityFile>;
export type TermFile = v.InferOutput<typeof termFile>;
export type FactFile = v.InferOutput<typeof factFile>;
export type HolidayFile = v.InferOutput<typeof holidayFile>;
export type MeaningFile = v.InferOutput<typeof meaningFile>;
export type PageFile = v.InferOutput<typeof pageFile>;
export type OrganisationFile = v.InferOutput<typeof organisationFile>;
