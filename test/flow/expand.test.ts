import { describe, expect, test } from 'vitest';
import { expandOptions } from '../../src/flow/expand';
import type { Municipality } from '../../src/flow/fact-types';
import { packOf, shippedPack, withProvenance } from './pack-sample';
import { walk } from './walk';

const TOWNS = withProvenance(`gemeenten:
  venlo: { naam: Venlo, telefoon: 14 077, website: "https://venlo.example", plaatsen: [Venlo], postcodes: [5911] }
  beek: { naam: Beek, telefoon: 046 - 1, website: "https://beek.example", plaatsen: [Beek], postcodes: [6190] }
  bergen: { naam: Bergen (L), telefoon: 0485 - 1, website: "https://bergen.example", plaatsen: [Well L], postcodes: [] }
`);

const FLOW = `
vragen:
  welke:
    vraag: In welke gemeente?
    keuzes uit: gemeenten
    ga naar: bel
    weet ik niet: { zeg: Geeft niet., ga naar: balie }
uitkomsten:
  bel:
    kop: Bel %gemeente%
    loket: gemeente
    soort: gemeente
    doe dit: [Bel %gemeente%., Zeg dat u in %gemeente% woont.]
    ook: [{ zeg: Of ga langs in %gemeente%. }]
    heette eerder: [meld]
  balie: { kop: De balie, loket: balie, doe dit: Bel. }
`;

const pack = packOf({ weg: FLOW }, { 'gemeenten.yaml': TOWNS });
const { questions = {}, outcomes = {} } = pack.flows.get('weg') ?? {};

describe('a question with an option for each municipality', () => {
  test('has them by name, each leading to an outcome of its own', () => {
    expect(questions.welke?.options.map(({ id, text, goTo }) => [id, text, goTo])).toEqual([
      ['beek', 'Beek', 'weg/bel-beek'],
      ['bergen', 'Bergen (L)', 'weg/bel-bergen'],
      ['venlo', 'Venlo', 'weg/bel-venlo'],
    ]);
  });

  test('is walked as any other', () => {
    walk(pack).answer('welke', 'venlo').endsAt('bel-venlo');
    walk(pack).unsure('welke').endsAt('balie');
  });
});

describe('an outcome made for a municipality', () => {
  test('says its name everywhere', () => {
    expect(outcomes['bel-beek']).toMatchObject({
      title: 'Bel Beek',
      doThis: ['Bel Beek.', 'Zeg dat u in Beek woont.'],
      also: [{ say: ['Of ga langs in Beek.'] }],
    });
  });

  test('sends to the desk of that municipality', () => {
    expect(outcomes['bel-venlo']?.desk).toBe('gemeente-venlo');
    expect(pack.desks.get('gemeente-venlo')).toMatchObject({
      name: 'Gemeente Venlo',
      ways: { phone: { value: '14 077' }, website: { value: 'https://venlo.example' } },
    });
  });

  test('keeps the earlier names of its template', () => {
    expect(outcomes['bel-venlo']?.formerly).toEqual(['meld-venlo']);
  });

  test('knows what it was made from, and takes the place of its template', () => {
    expect(outcomes['bel-bergen']?.madeFor).toEqual({ template: 'bel', municipality: 'bergen' });
    expect(Object.keys(outcomes).sort()).toEqual(['balie', 'bel-beek', 'bel-bergen', 'bel-venlo']);
  });
});

describe('names of municipalities', () => {
  const named = (name: string): Municipality => ({ id: name.toLowerCase(), name, places: [], postcodes: [] });

  test('are put in the order of a Dutch list', () => {
    const towns = ['Zundert', 'Échteld', 'eijsden', 'Eemnes'].map(named);
    const options = expandOptions('weg/bel', new Map(towns.map((town) => [town.id, town])));
    expect(options.map((option) => option.text)).toEqual(['Échteld', 'Eemnes', 'eijsden', 'Zundert']);
  });

  test('may hold signs that mean something elsewhere', () => {
    const yaml = TOWNS.replace('naam: Beek', () => 'naam: "$& Beek"');
    const odd = packOf({ weg: FLOW }, { 'gemeenten.yaml': yaml });
    expect(odd.flows.get('weg')?.outcomes['bel-beek']?.title).toBe('Bel $& Beek');
  });
});

describe('the shipped pack', () => {
  const shipped = shippedPack();
  const perTown = [...shipped.flows.values()].flatMap((flow) =>
    Object.values(flow.questions).filter((one) => one.perMunicipality),
  );

  test('asks for the municipality somewhere', () => expect(perTown.length).toBeGreaterThan(0));

  test.each(perTown.map((question) => [question.id, question] as const))(
    'offers all 31 at %s',
    (_, { options }) => {
      expect(options).toHaveLength(31);
      expect(new Set(options.map((option) => option.goTo)).size).toBe(31);
    },
  );

  test('leaves no mark of a template in any text', () => {
    const places = [...shipped.flows.values()].flatMap(({ questions, outcomes }) => [
      ...Object.values(questions),
      ...Object.values(outcomes),
    ]);
    expect(places.filter((place) => JSON.stringify(place).includes('%')).map((place) => place.id)).toEqual(
      [],
    );
  });
});
