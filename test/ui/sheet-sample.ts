import type { Municipality, Term } from '../../src/flow/fact-types';
import type {
  Sheet,
  SheetDesk,
  SheetOutcome,
  SheetQuestion,
  SheetWay,
  Site,
} from '../../src/flow/sheet-types';
import type { Screen } from '../../src/ui/context';
import type { VisitView } from '../../src/ui/visit-view';
import { nl } from '../../src/words/nl';
import { makeSay } from '../../src/words/say';

const proven = { checked: '2026-11-22', until: '2027-11-22', source: 'voorbeeld.nl' };

/** A way to reach a desk. */
export function way(value: string, more: Partial<SheetWay> = {}): SheetWay {
  return { value, ...proven, ...more };
}

const general: SheetDesk = {
  id: 'algemeen',
  name: 'Provincie Voorbeeld',
  kind: 'liaison',
  role: 'helpt',
  ways: {
    phone: way('043 - 123 45 67', { cost: 'Gewoon beltarief.' }),
    post: way('Postbus 1, 1000 AA Stad'),
  },
};

export const roads: SheetDesk = {
  id: 'wegen',
  name: 'Wegen van de Provincie',
  kind: 'overlast',
  role: 'beslist',
  about: ['Dit loket zorgt voor de wegen.'],
  askFor: 'de afdeling Wegen',
  ways: {
    phone: way('0800 - 00 11', { cost: 'Gratis.', hours: 'ma-vr 09:00-17:00' }),
    form: way('https://voorbeeld.nl/melding', { label: 'Meldformulier' }),
    email: way('wegen@voorbeeld.nl'),
    visit: way('Plein 1, Stad'),
  },
};

export const alarm: SheetDesk = {
  id: 'nood-112',
  name: 'Alarmnummer 112',
  kind: 'nood',
  role: 'helpt',
  noPhone: ['Vraag iemand om voor u te bellen.'],
  ways: { phone: way('112', { cost: 'Gratis.', hours: 'dag en nacht', until: '2020-01-01' }) },
};

const gas: SheetDesk = {
  ...alarm,
  id: 'nood-gas',
  name: 'Storingsnummer gas',
  ways: { phone: way('0800-9009', { hours: 'dag en nacht' }) },
};

export const term: Term = {
  id: 'bezwaar',
  name: 'de termijn voor bezwaar',
  length: 6,
  unit: 'weeks',
  text: '6 weken',
  begins: ['De termijn begint een dag na het besluit.'],
  stops: ['Niets stopt deze termijn.'],
  ask: 'Welke datum staat op het besluit?',
  unsure: ['Doe alsof er haast is.'],
  late: ['Maak toch bezwaar.'],
  source: 'Awb artikel 6:7',
  checked: '2026-11-22',
  certainty: 'W',
  owner: 'Juridische Zaken',
};

export const question: SheetQuestion = {
  id: 'soort-weg',
  text: 'Wat voor weg is het?',
  hint: ['Kijk op het bordje langs de weg.'],
  reason: ['De eigenaar van de weg moet het maken.'],
  options: [
    { id: 'n-weg', text: 'Een weg met een N', hint: 'Bijvoorbeeld de N280.', goTo: 'weg/meld' },
    { id: 'stad', text: 'Een straat in de stad', goTo: 'gemeente/melding' },
    { id: 'gevaar', text: 'Het is gevaarlijk', goTo: 'nood/nood' },
  ],
  unsure: { say: ['Geen probleem.', 'Wij zoeken het uit.'], goTo: 'weg/meld' },
  left: 4,
  number: 2,
  before: 'start/waarmee',
  meanings: ['besluit'],
};

export const outcome: SheetOutcome = {
  id: 'meld',
  title: 'Meld het bij de Provincie',
  kind: 'overlast',
  desk: 'wegen',
  doThis: ['Bel of vul het formulier in.', 'Noem het nummer van de weg.'],
  bring: ['het nummer van de weg', 'een foto'],
  costs: ['Niets.'],
  afterwards: ['U hoort binnen een week iets.'],
  cannot: ['Dit loket betaalt geen schade.'],
  otherwise: { say: ['Dan kunt u klagen.'], goTo: 'klacht/begin', goToText: 'Waar gaat uw klacht over?' },
  also: [{ say: ['Heeft u schade?'], desk: 'algemeen' }],
};

export const emergency: SheetOutcome = {
  id: 'nood',
  title: 'Bel nu hulp',
  kind: 'nood',
  desk: 'nood-112',
  doThis: ['Bel 112.'],
  also: [{ say: ['Ruikt u gas?'], desk: 'nood-gas' }],
};

export const sheet: Sheet = {
  id: 'weg',
  title: 'Er is iets kapot aan een weg',
  about: 'Meld een gat.',
  isSensitive: false,
  start: 'weg/soort-weg',
  version: 'abc',
  checked: '2026-11-22',
  source: 'voorbeeld.nl, wegen',
  questions: { 'soort-weg': question },
  outcomes: { meld: outcome, nood: emergency },
  desks: { algemeen: general, wegen: roads, 'nood-112': alarm, 'nood-gas': gas },
  terms: { bezwaar: term },
  meanings: { besluit: { word: 'besluit', meaning: 'Een beslissing van de overheid op papier.' } },
  leadsTo: ['gemeente', 'nood'],
  sensitiveFlows: ['nood'],
};

const site: Site = {
  name: 'Provincie Voorbeeld',
  service: 'Wegwijzer',
  slogan: 'Wij helpen u naar het goede loket.',
  area: 'Voorbeeld',
  base: '/hulp/',
  version: 'v1',
  made: '2026-11-20',
  start: 'start/waarmee',
  help: 'liaison/hulp',
  emergency: { say: 'Is er nu gevaar?', desk: alarm, more: 'nood/nood', moreText: 'Andere nood' },
  general,
  quickExit: { url: 'https://www.example.org/', text: 'Snel weg' },
  pages: [{ id: 'privacy', title: 'Uw privacy' }],
  colours: {},
  holidays: { days: [], equalled: [], source: '', checked: '2026-11-22', certainty: 'W', owner: '' },
};

/** As the build draws: no time of day. */
export const screen: Screen = { site, say: makeSay(nl, 'nl'), today: '2026-11-25' };

/** As the app draws on a Wednesday evening. */
export const live: Screen = { ...screen, now: new Date('2026-11-25T18:00:00+01:00') };

export const visit: VisitView = {
  number: 3,
  answers: [{ ref: 'start/waarmee', question: 'Waar gaat het om?', answer: 'Een weg', href: '/hulp/' }],
  back: '/hulp/',
  dates: {},
};

export const municipalities: Municipality[] = [
  {
    id: 'maastricht',
    name: 'Maastricht',
    places: ['Maastricht', 'Sint Pieter'],
    postcodes: ['6211', '6212'],
  },
  { id: 'roermond', name: 'Roermond', places: ['Roermond', 'Swalmen'], postcodes: ['6041', '6199'] },
  {
    id: 'roerdalen',
    name: 'Roerdalen',
    places: ['Sint Odiliënberg', 'Vlodrop'],
    postcodes: ['6077', '6199'],
  },
];
