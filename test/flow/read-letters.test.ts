import { describe, expect, test } from 'vitest';
import { fieldsIn, piecesOf } from '../../src/flow/blanks';
import { drawingOf } from '../../src/flow/drawing';
import { sheetOf } from '../../src/flow/sheet';
import { letterSheetOf } from '../../src/flow/sheet-letters';
import { packOf, withProvenance } from './pack-sample';

const FRAME = withProvenance(`let op: Geen BSN.
in te vullen: { naam: { vraag: Hoe heet u?, vorm: naam } }
boven: [{ tekst: "%naam%", bevat: [wie] }, { tekst: "Onderwerp: %onderwerp%" }]
onder: [{ tekst: "%handtekening%" }]
soorten: { melding: { naam: melding, moet erin: { wie: uw naam } } }
`);
const letterWith = (more = '') => `titel: Melding
kort: Een melding.
soort: melding
${more}stappen: [{ kop: Wie?, in te vullen: [naam, plek] }]
in te vullen: { plek: { vraag: Waar?, vorm: regel, mag leeg: ja } }
onderwerp: Er is iets op %plek%
brief: [{ tekst: ["Het is hier:", "%plek%"] }, { tekst: "Binnen {bezwaar}.", als: plek }]
versturen: Met de post.
`;
const FLOW = `vragen: {}
uitkomsten:
  a:
    kop: A
    loket: balie
    doe dit: Bel.
    brieven: [{ brief: melding }, { brief: melding, loket: liaison }, { brief: melding, loket: zelf invullen }]
`;
const files = (more = '') => ({ 'brieven.yaml': FRAME, 'brieven/melding.yaml': letterWith(more) });
const pack = packOf({ weg: FLOW }, files());
const drawing = drawingOf(pack, '2026-11-22');
const drawn = letterSheetOf(drawing, [...pack.letters.values()][0] as never);

describe('a letter file', () => {
  test('gets the frame of all letters around it, with its own subject', () => {
    expect(drawn.parts.map(({ lines }) => lines.join(' '))).toEqual([
      '%naam%',
      'Onderwerp: Er is iets op %plek%',
      'Het is hier: %plek%',
      'Binnen 6 weken.',
      '%handtekening%',
    ]);
  });

  test('asks in steps, with fields of its own and of the frame', () => {
    expect(drawn.steps[0]?.fields.map(({ id, isOptional }) => [id, isOptional])).toEqual([
      ['naam', undefined],
      ['plek', true],
    ]);
  });

  test('says what must be in it, with its source', () => {
    expect(drawn).toMatchObject({ demands: ['uw naam'], source: 'verzonnen', checked: '2026-11-03' });
  });

  test('says nothing of the law where we are not sure', () => {
    const unsure = packOf(
      { weg: FLOW },
      { ...files(), 'brieven.yaml': FRAME.replace('zekerheid: S', 'zekerheid: O') },
    );
    const sheet = letterSheetOf(drawingOf(unsure, '2026-11-22'), [...unsure.letters.values()][0] as never);
    expect(sheet.demands).toBeUndefined();
  });

  test('changes the version of the pack when it changes', () => {
    expect(packOf({ weg: FLOW }, files('vormvrij: ja\n')).version).not.toBe(pack.version);
  });

  test('is offered by an outcome: to its desk, to another, or to whom the visitor knows', () => {
    const sheet = sheetOf(drawing, pack.flows.get('weg') as never);
    expect(sheet.outcomes.a?.letters).toEqual([
      { letter: 'melding', title: 'Melding' },
      { letter: 'melding', title: 'Melding', desk: 'liaison' },
      { letter: 'melding', title: 'Melding', isSelfAddressed: true },
    ]);
    expect(Object.keys(sheet.desks)).toEqual(['balie', 'liaison']);
  });
});

describe('a line of a letter', () => {
  test('comes apart at its fields', () => {
    expect(piecesOf('Van %naam%, te %plek%')).toEqual([
      { words: 'Van ' },
      { field: 'naam' },
      { words: ', te ' },
      { field: 'plek' },
    ]);
    expect(piecesOf('50 % en 60 %')).toEqual([{ words: '50 % en 60 %' }]);
  });

  test('names its fields', () => {
    expect(fieldsIn(['%a% %b-2%', 'niets'])).toEqual(['a', 'b-2']);
  });
});
