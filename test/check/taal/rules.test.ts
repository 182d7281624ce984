import { describe, expect, test } from 'vitest';
import { findingsIn, foundBy, indexOf, severityOf } from './checking';

describe('a long sentence', () => {
  const of = (count: number) => `${Array.from({ length: count }, () => 'dag').join(' ')}.`;

  test('has more than fifteen words', () => {
    expect(severityOf('zin-lang', of(15))).toBeUndefined();
    expect(severityOf('zin-lang', of(16))).toBe('warning');
  });

  test('is an error from twenty-one words on', () => {
    expect(severityOf('zin-lang', of(20))).toBe('warning');
    expect(severityOf('zin-lang', of(21))).toBe('error');
  });

  test('is not made by a list: every item is a sentence', () => {
    const list = `Neem mee:\n- ${'uw paspoort en uw rijbewijs\n- '.repeat(9)}een foto`;
    expect(foundBy('zin-lang', list)).toEqual([]);
  });
});

describe('the passive', () => {
  test.each([
    ['Uw aanvraag wordt behandeld.', 'wordt behandeld'],
    ['De brief werd gisteren verstuurd.', 'werd gisteren verstuurd'],
    ['Het geld moet worden terugbetaald.', 'worden terugbetaald'],
    ['Wij denken dat het plan goedgekeurd wordt.', 'goedgekeurd wordt'],
    ['Er wordt een besluit genomen.', 'wordt een besluit genomen'],
  ])('stands in "%s"', (text, found) => {
    expect(foundBy('lijdende-vorm', text)).toEqual([found]);
  });

  test.each([
    'Uw kind wordt 18 jaar.',
    'Hij wordt ziek van het lawaai.',
    'Het wordt snel bekend.',
    'Uw aanvraag is goedgekeurd.',
    'Het wordt een gesloten deur.',
    'Zo kan een besluit worden wat u wilt.',
  ])('does not stand in "%s"', (text) => {
    expect(foundBy('lijdende-vorm', text)).toEqual([]);
  });
});

describe('an abbreviation', () => {
  test.each(['d.w.z.', 'm.u.v.', 'i.v.m.', 'bijv.', 'mbt', 't/m'])('%s is written out', (short) => {
    const [found] = findingsIn(`Dat is ${short} de gemeente.`).filter((one) => one.rule === 'afkorting');
    expect(found?.suggestions).toHaveLength(1);
  });

  test('in capitals is told, unless readers know it', () => {
    expect(foundBy('afkorting', 'Vraag een VOG aan.')).toEqual(['VOG']);
    expect(foundBy('afkorting', 'Zet uw BSN erbij.')).toEqual([]);
  });

  test('that the text explains is fine', () => {
    expect(foundBy('afkorting', 'Vraag een verklaring (VOG) aan. De VOG is gratis.')).toEqual([]);
  });

  test('is not what somebody shouts, nor a Roman number', () => {
    expect(foundBy('afkorting', 'LET OP')).toEqual([]);
    expect(foundBy('afkorting', 'Dat deed koning Willem III.')).toEqual([]);
    expect(foundBy('afkorting', 'Stuur het naar Postbus 5700, 6202 MA Maastricht.')).toEqual([]);
  });
});

describe('a word undone by "niet"', () => {
  test('is sure enough for a warning', () => {
    expect(foundBy('dubbele-ontkenning', 'Het is niet ongebruikelijk.')).toEqual(['niet ongebruikelijk']);
    expect(severityOf('dubbele-ontkenning', 'Het is niet ongebruikelijk.')).toBe('warning');
  });
});

describe('a reader', () => {
  test('is not spoken of as somebody else', () => {
    expect(foundBy('aanspreekvorm', 'De aanvrager krijgt een brief.')).toEqual(['De aanvrager']);
    expect(foundBy('aanspreekvorm', 'Men mag hier niet roken.')).toEqual(['Men']);
  });

  test('is "u" all the time in a text that says "u"', () => {
    expect(foundBy('aanspreekvorm', 'Pak je paspoort.', { address: 'u' })).toEqual(['je']);
    expect(foundBy('aanspreekvorm', 'Pak je paspoort.')).toEqual([]);
  });

  test('is not "u" and "je" in one sentence', () => {
    expect(foundBy('aanspreekvorm', 'U kunt je paspoort ophalen.')).toEqual(['je']);
    expect(foundBy('aanspreekvorm', 'U vraagt: ‘Wat doe je?’')).toEqual([]);
  });
});

describe('a term', () => {
  test('without an explanation is told, with the explanation of the pack', () => {
    const [found] = findingsIn('Betaalt u niet? Dan volgt een dwangsom.');
    expect(found?.rule).toBe('begrip-zonder-uitleg');
    expect(found?.suggestions[0]).toContain('Geld');
  });

  test('that the text explains is fine', () => {
    expect(foundBy('begrip-zonder-uitleg', 'Een dwangsom is geld dat u moet betalen.')).toEqual([]);
    expect(foundBy('begrip-zonder-uitleg', 'Dat geld heet een dwangsom.')).toEqual([]);
  });

  test('is fine where the page explains every term', () => {
    expect(findingsIn('Dan volgt een dwangsom.', { isExplained: true })).toEqual([]);
  });

  test('that is a word of every day too is no more than a tip', () => {
    expect(severityOf('begrip-zonder-uitleg', 'Zijn beroep is bakker.')).toBe('tip');
  });
});

describe('a tip', () => {
  test.each([
    ['dubbele-ontkenning', 'U mag niet beginnen zonder plan.', 'niet beginnen zonder'],
    ['naamwoordstijl', 'Het invullen van de lijst duurt lang.', 'Het invullen van'],
    ['zeldzaam-woord', 'Wij zagen een flagrante fout.', 'flagrante'],
    [
      'tang',
      'Wij willen u in de loop van de komende twee weken bellen.',
      'willen u in de loop van de komende twee weken bellen',
    ],
    [
      'tang',
      'De door de raad in de vergadering vastgestelde regels gelden.',
      'De door de raad in de vergadering vastgestelde regels',
    ],
    ['korte-zinnen', 'Kom langs. Bel ons. Dat kan nu. Doe het.', 'Kom langs. Bel ons. Dat kan nu. Doe het.'],
    [
      'zinnen-combineren',
      'U krijgt geld als u laat zien dat u kosten hebt voor uw kind.',
      'U krijgt geld als u laat zien dat u kosten hebt voor uw kind.',
    ],
  ] as const)('of %s is given for "%s"', (rule, text, found) => {
    expect(foundBy(rule, text)).toEqual([found]);
    expect(severityOf(rule, text)).toBe('tip');
  });

  test.each([
    'Als u niet komt, krijgt u geen geld.',
    'Het leven van een boer is zwaar.',
    'Ik heb geen werk meer en ik kan mijn huur niet betalen.',
  ])('is not given for "%s"', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('spelling', () => {
  test('tells a word that no list knows, with words that look like it', () => {
    const [found] = findingsIn('De gemeetne belt u.');
    expect(found).toMatchObject({ rule: 'spelling', severity: 'warning' });
    expect(found?.suggestions[0]).toBe('gemeente');
  });

  test.each([
    'Fatima woont in Zwolle.',
    'Jansma belt u.',
    'Kijk op www.limbrug.example of mail aan balie@gemeetne.nl.',
    'De kwijtscheldingsaanvraag is klaar.',
    'Dit is de zij-ingang.',
  ])('leaves "%s" alone', (text) => {
    expect(foundBy('spelling', text)).toEqual([]);
  });

  test('of a word that is hard or rare is no matter of taste: one finding each', () => {
    expect(findingsIn('Dat is een oplsag.').map(({ rule }) => rule)).toEqual(['spelling']);
  });
});

describe('the index', () => {
  const easy = 'U krijgt een brief. Daarin staat wat u moet doen. Bel ons als u vragen hebt.';
  const hard =
    'De implementatie van beleidsmatige randvoorwaarden vergt afstemming. Participatie wordt gefaciliteerd. De governance behoeft concretisering.';

  test('is low for an easy text and high for a hard one', () => {
    expect(indexOf(easy)).toBeLessThan(5);
    expect(indexOf(hard)).toBeGreaterThan(11);
  });

  test('is told when it is too high', () => {
    expect(severityOf('tekst-index', hard)).toBe('error');
    expect(severityOf('tekst-index', easy)).toBeUndefined();
  });

  test('is not asked of one part of a page', () => {
    expect(foundBy('tekst-index', hard, { isPart: true })).not.toContain(hard);
  });

  test('is the same every time', () => {
    expect(indexOf(hard)).toBe(indexOf(hard));
  });
});
