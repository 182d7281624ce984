import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/flow/drawing';
import { textsIn } from '../../src/flow/explain';
import { sheetOf, siteOf } from '../../src/flow/sheet';
import type { Sheet } from '../../src/flow/sheet-types';
import type { Flow, Pack } from '../../src/flow/types';
import { packOf, shippedPack, withProvenance } from './pack-sample';
import { picks, SEED, walkTable } from './random-walk';
import { startOf } from './walk';

const TODAY = '2026-11-22';

/** The sheet of a flow as it is on a day. */
function drawn(pack: Pack, today = TODAY, flow = 'weg'): Sheet {
  return sheetOf(drawingOf(pack, today), pack.flows.get(flow) as Flow);
}

const DESKS = withProvenance(`loketten:
  balie: { naam: de balie, soort: klacht, rol: helpt, telefoon: { nummer: 043 - 1 }, e-mail: { adres: a@b.example } }
  nood-112: { naam: "112", soort: nood, rol: helpt, telefoon: { nummer: "112" } }
  liaison: { naam: de liaison, soort: liaison, rol: helpt, contact van: balie }
  oud:
    naam: Het oude loket
    soort: andere
    rol: helpt
    wat: Het helpt binnen {bezwaar}.
    telefoon: { nummer: 043 - 2, zekerheid: G- }
    website: { adres: "https://oud.example" }
  mail: { naam: Mail, soort: andere, rol: helpt, telefoon: { nummer: 043 - 4 }, e-mail: { adres: x@y.example, zekerheid: O } }
  lener:
    naam: De lener
    soort: andere
    rol: helpt
    contact van: balie
    telefoon: { nummer: 043 - 3, zekerheid: O }
    e-mail: { adres: lener@b.example }
`);

const FACTS = withProvenance(`feiten:
  contact: { tekst: binnen een week, anders: zo snel mogelijk }
  altijd: { tekst: elke dag }
  prijs: { tekst: € 51, anders: een bedrag, zekerheid: O }
`);

const FLOW = `
vragen:
  gevaar:
    vraag: Weet u na {bezwaar} of de Woo geldt?
    uitleg: Wij bellen {contact}.
    waarom: Het kost {prijs}.
    voor de balie: Geheim van de balie.
    keuzes:
      - { id: ja, tekst: "Ja, {altijd}", ga naar: oud }
      - { id: nee, tekst: Nee, ga naar: plek }
    weet ik niet: { zeg: "Geeft niet, {contact}.", ga naar: plek }
  plek:
    vraag: Waar is het woord?
    keuzes: [{ id: hier, tekst: Hier, ga naar: oud }, { id: daar, tekst: Daar, ga naar: lener }]
    weet ik niet: { zeg: Geeft niet., ga naar: mail }
uitkomsten:
  oud:
    kop: Bel
    loket: oud
    termijn: bezwaar
    doe dit: Bel {contact}.
    ook: [{ zeg: Ook goed., ga naar: plek }, { zeg: Of bel., loket: mail }]
  lener: { kop: Leen, loket: lener, doe dit: Bel., helpt het niet: { zeg: Begin opnieuw., ga naar: weg } }
  mail: { kop: Mail, loket: mail, doe dit: Mail. }
voorbeelden:
  - { verhaal: Er ligt een tegel los., antwoorden: { gevaar: ja }, komt uit bij: oud }
`;

const pack = packOf(
  { weg: FLOW },
  {
    'loketten/balie.yaml': DESKS,
    'feiten.yaml': FACTS,
    'taal/begrippen.yaml':
      'begrippen:\n  Woo: { ook: [wet open overheid], uitleg: De wet. }\n  tegel: { uitleg: Een steen. }\n',
  },
);
const sheet = drawn(pack);

describe('a desk on a sheet', () => {
  test('has no way that is not sure enough, and the general number stands in for a phone', () => {
    expect(sheet.desks.oud?.ways).toHaveProperty('website');
    expect(sheet.desks.oud?.ways).not.toHaveProperty('phone');
    expect(sheet.desks.oud?.standIn).toBe(true);
  });

  test('needs no stand-in while its phone is sure', () => {
    expect(Object.keys(sheet.desks.mail?.ways ?? {})).toEqual(['phone']);
    expect(sheet.desks.mail).not.toHaveProperty('standIn');
  });

  test('tells whose a borrowed way is, and has its own where that is sure', () => {
    const { phone, email } = sheet.desks.lener?.ways ?? {};
    expect([phone?.value, phone?.of]).toEqual(['043 - 1', 'de balie']);
    expect([email?.value, email?.of]).toEqual(['lener@b.example', undefined]);
    expect(sheet.desks.lener).not.toHaveProperty('standIn');
  });

  test('tells until when each way counts', () => {
    expect(sheet.desks.mail?.ways.phone).toMatchObject({ checked: '2026-11-03', until: '2027-11-03' });
  });

  test('has its facts filled in', () => {
    expect(sheet.desks.oud?.about).toEqual(['Het helpt binnen 6 weken.']);
  });

  test('is there for each that an outcome names, and for no other', () => {
    expect(Object.keys(sheet.desks)).toEqual(['lener', 'mail', 'oud']);
  });
});

describe('a text on a sheet', () => {
  const { gevaar } = sheet.questions;

  test('has facts and terms filled in', () => {
    expect(gevaar?.text).toBe('Weet u na 6 weken of de Woo geldt?');
    expect(gevaar?.hint).toEqual(['Wij bellen binnen een week.']);
    expect(gevaar?.options[0]?.text).toBe('Ja, elke dag');
    expect(gevaar?.unsure.say).toEqual(['Geeft niet, binnen een week.']);
    expect(sheet.outcomes.oud?.doThis).toEqual(['Bel binnen een week.']);
  });

  test('says what its author wrote for a fact that is not sure', () => {
    expect(gevaar?.reason).toEqual(['Het kost een bedrag.']);
  });

  test('says the same for a fact that is past its date, from that day on', () => {
    const hintOn = (day: string) => drawn(pack, day).questions.gevaar?.hint;
    expect(hintOn('2027-11-02')).toEqual(['Wij bellen binnen een week.']);
    expect(hintOn('2027-11-03')).toEqual(['Wij bellen zo snel mogelijk.']);
  });

  test('keeps an old fact for which nothing else was written', () => {
    expect(drawn(pack, '2030-01-01').questions.gevaar?.options[0]?.text).toBe('Ja, elke dag');
  });

  test('has its words explained, whole words only', () => {
    expect(gevaar?.meanings).toEqual(['Woo']);
    expect(sheet.questions.plek).not.toHaveProperty('meanings');
    expect(sheet.meanings).toEqual({ Woo: { word: 'Woo', meaning: 'De wet.' } });
  });

  test('names the place a link leads to', () => {
    expect(sheet.outcomes.oud?.also?.[0]).toMatchObject({ goTo: 'weg/plek', goToText: 'Waar is het woord?' });
    expect(sheet.outcomes.lener?.otherwise?.goToText).toBe('Een weg');
  });
});

describe('a place on a sheet', () => {
  const { gevaar, plek } = sheet.questions;

  test('knows how many questions may follow', () => {
    expect([gevaar?.left, plek?.left]).toEqual([1, 0]);
  });

  test('knows its number where every way is as long', () => {
    expect([gevaar?.number, plek?.number]).toEqual([1, 2]);
  });

  test('has no number where ways differ', () => {
    const two = packOf({ weg: { a: 'kort > c, lang > b, ? > b', b: 'ja > c', c: 'ja > uit', uit: '' } });
    expect(drawn(two).questions.c).not.toHaveProperty('number');
    expect(drawn(two).questions.c).not.toHaveProperty('before');
  });

  test('knows the only place that leads to it', () => {
    expect([gevaar?.before, plek?.before]).toEqual([undefined, 'weg/gevaar']);
    expect([sheet.outcomes.oud?.before, sheet.outcomes.lener?.before]).toEqual([undefined, 'weg/plek']);
  });
});

describe('a sheet', () => {
  test('has no staff note, no example and nothing else that is not for visitors', () => {
    const text = JSON.stringify(sheet);
    expect(text).not.toMatch(/Geheim van de balie|tegel|staffNote|askOn|madeFor|search|examples|spot/);
  });

  test('has the terms it names, without what still has to be confirmed', () => {
    const yaml =
      'termijnen:\n  bezwaar: { naam: bezwaar, duur: 6 weken, nog te controleren: Vraag een jurist. }\n';
    const unsure = packOf(
      { weg: FLOW },
      { 'loketten/balie.yaml': DESKS, 'feiten.yaml': FACTS, 'termijnen.yaml': withProvenance(yaml) },
    );
    expect(drawn(unsure).terms.bezwaar).toMatchObject({ length: 6, unit: 'weeks' });
    expect(JSON.stringify(drawn(unsure))).not.toContain('jurist');
  });

  test('has no term that is not sure', () => {
    const yaml = 'termijnen:\n  bezwaar: { naam: bezwaar, duur: 6 weken, zekerheid: O, anders: kort }\n';
    const files = {
      'loketten/balie.yaml': DESKS,
      'feiten.yaml': FACTS,
      'termijnen.yaml': withProvenance(yaml),
    };
    const unsure = drawn(packOf({ weg: FLOW }, files));
    expect(unsure.terms).toEqual({});
    expect(unsure.questions.gevaar?.text).toBe('Weet u na kort of de Woo geldt?');
  });

  test('names the flows it leads to, and which of them are sensitive', () => {
    const two = packOf({
      weg: { a: 'ja > stil, nee > luid, ? > a', b: 'ja > a' },
      stil: 'gevoelig: ja\nvragen:\n  a: { vraag: A?, weet ik niet: { zeg: Nee., ga naar: weg } }',
      luid: { b: 'ja > weg' },
    });
    expect(drawn(two)).toMatchObject({ leadsTo: ['stil', 'luid'], sensitiveFlows: ['stil'] });
    expect(drawn(two, TODAY, 'stil').isSensitive).toBe(true);
  });

  test('is the same text for the same pack and day', () => {
    expect(JSON.stringify(drawn(pack))).toBe(JSON.stringify(sheet));
  });
});

describe('the site', () => {
  const site = siteOf(drawingOf(pack, TODAY), '/');

  test('has the general desk and the emergency desk ready to show', () => {
    expect([site.general.ways.phone?.value, site.emergency.desk.ways.phone?.value]).toEqual([
      '043 - 1',
      '112',
    ]);
  });

  test('begins at the first question', () => expect(site.start).toBe('weg/gevaar'));
});

describe('the sheets of the shipped pack', () => {
  const shipped = shippedPack();
  const drawing = drawingOf(shipped, TODAY);
  const sheets = [...shipped.flows.values()].map((flow) => sheetOf(drawing, flow));
  const text = JSON.stringify([sheets, siteOf(drawing, '/')]);
  const flows = [...shipped.flows.values()];
  const places = flows.flatMap((flow) => [...Object.values(flow.questions), ...Object.values(flow.outcomes)]);
  const questions = new Map(
    sheets.flatMap((one) => Object.values(one.questions).map((q) => [`${one.id}/${q.id}`, q])),
  );
  const quoted = (words: string) => JSON.stringify(words).slice(1, -1);

  test('hold no staff note', () => {
    const notes = places.flatMap((place) => place.staffNote ?? []);
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter((note) => text.includes(quoted(note)))).toEqual([]);
  });

  test('hold no example', () => {
    const stories = [...flows.flatMap((flow) => flow.examples), ...shipped.examples].flatMap(
      (one) => one.story,
    );
    expect(stories.filter((story) => text.includes(quoted(story)))).toEqual([]);
  });

  test('hold nothing that still has to be confirmed', () => {
    const facts = [...shipped.terms.values(), ...shipped.facts.values()];
    const ways = [...shipped.desks.values()].flatMap((desk) => Object.values(desk.written));
    const open = [...facts, ...ways].flatMap((fact) => fact.toConfirm ?? []);
    expect(open.filter((words) => text.includes(quoted(words)))).toEqual([]);
  });

  test('leave no braces in a text', () => {
    expect([...textsIn(sheets)].filter((one) => /\{|\}/.test(one))).toEqual([]);
  });

  test('have a desk for every outcome', () => {
    const without = sheets.flatMap(({ outcomes, desks }) =>
      Object.values(outcomes).filter((one) => !Object.hasOwn(desks, one.desk)),
    );
    expect(without).toEqual([]);
  });

  test('count right on every walk from the start', () => {
    const rule = fc.property(picks, (taken) => {
      const { path } = walkTable(drawing.table, startOf(shipped), taken);
      for (const [index, { question }] of path.entries()) {
        const { number, left, before } = questions.get(question) ?? {};
        expect(number ?? index + 1).toBe(index + 1);
        expect(left).toBeGreaterThanOrEqual(path.length - index - 1);
        expect(before ?? path[index - 1]?.question).toBe(path[index - 1]?.question);
      }
    });
    fc.assert(rule, { seed: SEED, numRuns: 500 });
  });
});
