import { readDate, readDayOfYear } from './dates';
import type {
  Fact,
  Holiday,
  Holidays,
  InfoPage,
  Organisation,
  Template,
  Term,
  WordMeaning,
} from './fact-types';
import type { Spot } from './finding';
import { K, WORDS } from './keys';
import { orNone } from './lean';
import { type Report, readProvenance } from './read-desks';
import type { FactFile, HolidayFile, MeaningFile, TermFile } from './schema/fact-files';
import type { OrganisationFile, PageFile } from './schema/site-files';
import { asText, asTextIf } from './text';

const UNITS: Readonly<Record<string, Term['unit']>> = {
  uur: 'hours',
  dag: 'days',
  dagen: 'days',
  week: 'weeks',
  weken: 'weeks',
  maand: 'months',
  maanden: 'months',
  jaar: 'years',
};

/** Reads the terms of law. */
export function readTerms(path: string, file: TermFile, report: Report): Term[] {
  return Object.entries(file[K.terms]).map(([id, entry]) => {
    const [length = '', unit = ''] = entry[K.length].split(' ');
    return {
      id,
      name: entry[K.name],
      length: Number(length),
      unit: UNITS[unit] ?? 'days',
      text: entry[K.length],
      begins: asTextIf(entry[K.begins]),
      stops: asTextIf(entry[K.stops]),
      instead: entry[K.instead],
      ...readCounting(entry),
      ...readProvenance([entry, file], { file: path, path: [K.terms, id] }, report),
    };
  });
}

/** What is needed to count a term from a date. */
function readCounting(entry: TermFile[(typeof K)['terms']][string]) {
  return {
    ask: entry[K.question],
    unsure: asTextIf(entry[K.unsure]),
    late: asTextIf(entry[K.late]),
    binds: entry[K.binds] === WORDS.bindsDesk ? ('desk' as const) : undefined,
    startsOnDay: entry[K.firstDay] === WORDS.sameDay ? (true as const) : undefined,
    after: entry[K.after],
    extension: entry[K.extension],
  };
}

/** Reads the facts that texts name between braces. */
export function readFacts(path: string, file: FactFile, report: Report): Fact[] {
  return Object.entries(file[K.facts]).map(([id, entry]) => ({
    id,
    text: entry[K.text],
    instead: entry[K.instead],
    ...readProvenance([entry, file], { file: path, path: [K.facts, id] }, report),
  }));
}

/** Reads the words that a page explains; the id itself is the first form. */
export function readMeanings(file: MeaningFile): WordMeaning[] {
  return Object.entries(file[K.meanings]).map(([id, entry]) => ({
    id,
    forms: [id, ...(entry[K.alsoWritten] ?? [])],
    meaning: entry[K.hint],
  }));
}

/** Reads the holidays on which no legal term may end. */
export function readHolidays(path: string, file: HolidayFile, report: Report): Holidays {
  const provenance = readProvenance([file], { file: path, path: [] }, report);
  const days = file[K.holidays].map((entry, index) =>
    readHoliday(entry, { file: path, path: [K.holidays, index, K.on] }, report),
  );
  const equalled = (file[K.equalled] ?? []).flatMap((written) => readDate(written) ?? []);
  const perhaps = (file[K.perhapsEqualled] ?? []).map((entry, index) =>
    readHoliday(entry, { file: path, path: [K.perhapsEqualled, index, K.on] }, report),
  );
  return {
    ...provenance,
    days,
    equalled,
    equalledKnownTo: readDate(file[K.equalledKnownTo] ?? ''),
    perhapsEqualled: orNone(perhaps),
  };
}

function readHoliday(entry: HolidayFile['feestdagen'][number], spot: Spot, report: Report): Holiday {
  const moved = entry[K.ifSunday];
  const ifSunday = moved === undefined ? undefined : readDayOfYear(moved);
  const easter = /^Pasen(?: ([+-]) (\d+) \w+)?$/.exec(entry[K.on]);
  if (easter)
    return { name: entry[K.name], on: { easter: Number(`${easter[1] ?? '+'}${easter[2] ?? 0}`) }, ifSunday };
  const day = readDayOfYear(entry[K.on]);
  if (!day) report('onbekende-datum', spot, { datum: entry[K.on] });
  return { name: entry[K.name], on: day ?? { month: 1, day: 1 }, ifSunday };
}

/** Reads a page about the service. */
export function readPage(id: string, file: PageFile): InfoPage {
  return {
    id,
    title: file[K.title],
    about: file[K.about],
    checked: readDate(file[K.checked]) ?? '1970-01-01',
    sections: file[K.sections].map((one) => ({ heading: one[K.heading], text: asText(one[K.text]) })),
  };
}

/** Reads who offers this service and where its fixed points are. */
export function readOrganisation(file: OrganisationFile, resolve: (place: string) => string): Organisation {
  const emergency = file[K.emergency];
  return {
    name: file[K.name],
    service: file[K.service],
    slogan: file[K.slogan],
    area: file[K.area],
    start: file[K.startFlow],
    help: resolve(file[K.help]),
    generalDesk: file[K.generalDesk],
    liaison: file[K.liaison],
    emergency: {
      say: emergency[K.text],
      desk: emergency[K.call],
      more: resolve(emergency[K.more]),
      moreText: emergency[K.moreText],
    },
    quickExit: { url: file[K.quickExit][K.address], text: file[K.quickExit][K.text] },
    keepMonths: Number.parseInt(file[K.keep], 10),
    site: file[K.site],
    security: file[K.security],
    pages: file[K.pages],
    colours: file[K.colours],
  };
}

/** Without example sentences a new place begins with empty lines: the letters then say what has to be written. */
export const NO_TEMPLATE: Template = {
  unsure: '',
  doThis: '',
  bring: '',
  cost: '',
  afterwards: '',
  cannot: '',
  otherwise: '',
};

/** Reads the sentences that new questions and outcomes begin with. */
export function readTemplate({ [K.template]: file }: OrganisationFile): Template {
  if (!file) return NO_TEMPLATE;
  return {
    unsure: file[K.unsure],
    doThis: file[K.doThis],
    bring: file[K.bring],
    cost: file[K.cost],
    afterwards: file[K.afterwards],
    cannot: file[K.cannot],
    otherwise: file[K.otherwise],
  };
}
