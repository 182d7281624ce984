import { describe, expect, test } from 'vitest';
import { FUNCTION_WORDS } from '../../../src/check/taal/function-words';
import { betterFor, findingsIn, foundBy, severityOf, words } from './checking';

describe('a hard word is found', () => {
  test.each([
    ['verstrekken', 'Wij verstrekken geen geld.', 'verstrekken'],
    ['verstrekken', 'De gemeente verstrekt een pas.', 'verstrekt'],
    ['verstrekken', 'De verstrekte pas is geldig.', 'verstrekte'],
    ['aanvangen', 'De les vangt om negen uur aan.', 'vangt'],
    ['aanvangen', 'Het is tijd om aan te vangen.', 'vangen'],
    ['aanvangen', 'De les is aangevangen.', 'aangevangen'],
    ['wijzigen', 'Wij wijzigden de regels.', 'wijzigden'],
    ['honoreren', 'Uw vraag is gehonoreerd.', 'gehonoreerd'],
    ['criterium', 'De criteria zijn streng.', 'criteria'],
    ['mandaat', 'Dat staat in de mandaten.', 'mandaten'],
    ['bevoegdheid', 'Wij hebben die bevoegdheden niet.', 'bevoegdheden'],
    ['tegenstrijdig', 'Dat zijn tegenstrijdige regels.', 'tegenstrijdige'],
    ['adequaat', 'Dat is een adequate brief.', 'adequate'],
    ['substantieel', 'Wij zien een substantiële stijging.', 'substantiële'],
    ['desbetreffend', 'De desbetreffende brief is weg.', 'desbetreffende'],
    ['notitie', 'Schrijf een notitietje.', 'notitietje'],
    ['implementatie', 'De implementatiefase duurt lang.', 'implementatiefase'],
    ['verstrekking', 'De subsidieverstrekking stopt.', 'subsidieverstrekking'],
    ['met betrekking tot', 'Wij bellen met betrekking tot uw vraag.', 'met betrekking tot'],
    ['in kennis stellen', 'Wij stellen u in kennis.', 'in kennis'],
    ['dienen te', 'U dient het formulier in te vullen.', 'dient'],
    ['verstrijken', 'De tijd is verstreken.', 'verstreken'],
    ['overschrijden', 'U hebt de grens overschreden.', 'overschreden'],
    ['kwijtschelden', 'De schuld is kwijtgescholden.', 'kwijtgescholden'],
    ['voortzetten', 'Het werk is voortgezet.', 'voortgezet'],
    ['waarnemen', 'Zij neemt haar baas waar.', 'neemt'],
    ['toezeggen', 'De burgemeester zegde hulp toe.', 'zegde'],
    ['beogen', 'Dat beoogt de wet niet.', 'beoogt'],
    ['aanvangen', 'De les vangt om negen uur aan in Venlo.', 'vangt'],
    ['voorzien in', 'De wet voorziet niet in deze hulp.', 'voorziet niet in'],
    ['zich wenden tot', 'Daarvoor wendt u zich tot de balie.', 'wendt u zich tot'],
    ['aansluiten bij', 'Dat sluit niet aan bij uw vraag.', 'sluit niet aan bij'],
    ['minnelijke schikking', 'Er zijn twee minnelijke schikkingen.', 'minnelijke schikkingen'],
    ['taxatie', 'Lees uw WOZ-taxatie.', 'WOZ-taxatie'],
  ])('%s in "%s"', (_, text, found) => {
    expect(foundBy('moeilijk-woord', text)).toEqual([found]);
  });
});

describe('an easy word is left alone', () => {
  test.each([
    'Acht mensen zitten in de brief van Hugo de Groot.',
    'Het raam is kapot, en de brief is weg.',
    'Wij dienen een klacht in om geld te krijgen.',
    'Wij zijn met de auto in Venlo.',
    'De wetenschappelijke school is open.',
    'De Commissie Integrale Aanpak belt u.',
    'Stuur uw brief op tijd, en schrijf uw verhaal op.',
    'Loop van hier tot aan de deur, en houd u aan de regels.',
    'De WOZ-brief komt van de heer Op-den-Camp.',
  ])('in "%s"', (text) => {
    expect(foundBy('moeilijk-woord', text)).toEqual([]);
  });
});

describe('a hard word', () => {
  test('comes with easier ones, best first', () => {
    expect(betterFor('Indien u komt, bellen wij.')[0]).toBe('als');
  });

  test('with several meanings offers one for each', () => {
    expect(betterFor('Dat is een hele opgave.')).toEqual(['vraag', 'lijst']);
  });

  test('that nobody says any more is an error', () => {
    expect(severityOf('moeilijk-woord', 'Derhalve bellen wij u.')).toBe('error');
  });

  test('that people hear every day is a tip', () => {
    expect(severityOf('moeilijk-woord', 'U ontvangt een brief.')).toBe('tip');
  });

  test('that comes back is told once', () => {
    expect(foundBy('moeilijk-woord', 'Het beleid vergt tijd. Dat vergt ook geld.')).toHaveLength(1);
  });

  test('in a fixed term stays, where the term is explained', () => {
    const text = 'Vraag een voorlopige voorziening aan.';
    expect(findingsIn(text, { isExplained: true })).toEqual([]);
  });
});

/** A term of law is explained where it stands, and a few words are no text to measure. */
const MAY_BE: ReadonlySet<string> = new Set(['begrip-zonder-uitleg', 'tekst-index']);

describe('the list of hard words', () => {
  const { hard } = words.lists;

  test('is long enough to help, and no word stands in it twice', () => {
    expect(hard.length).toBeGreaterThan(600);
    expect(new Set(hard.map(({ word }) => word)).size).toBe(hard.length);
  });

  test('has one to three easier words for each', () => {
    const odd = hard.filter(({ readings }) => {
      const better = readings.flatMap((one) => one.better);
      return better.length < 1 || better.length > 3 || better.includes('');
    });
    expect(odd.map(({ word }) => word)).toEqual([]);
  });

  test('has an example for every meaning of a word with more than one', () => {
    const odd = hard.filter(({ readings }) => readings.length > 1 && readings.some((one) => !one.example));
    expect(odd.map(({ word }) => word)).toEqual([]);
  });

  test('offers no word that is hard itself', () => {
    const isHard = (word: string) => !FUNCTION_WORDS.has(word) && words.hardIn(word) !== undefined;
    const odd = hard.flatMap(({ word, readings }) =>
      readings
        .flatMap((one) => one.better)
        .filter((better) => better.split(' ').some(isHard))
        .map((better) => `${word}: ${better}`),
    );
    expect(odd).toEqual([]);
  });

  test('offers nothing that another rule has something against', () => {
    const odd = hard.flatMap(({ word, readings }) =>
      readings
        .flatMap((one) => one.better)
        .filter((better) => findingsIn(better).some(({ rule }) => !MAY_BE.has(rule)))
        .map((better) => `${word}: ${better}`),
    );
    expect(odd).toEqual([]);
  });

  test('offers no word with a mistake in it', () => {
    const parts = hard
      .flatMap(({ readings }) => readings.flatMap((one) => one.better))
      .flatMap((one) => one.split(/[ ,]+/));
    const odd = parts.filter((part) => !words.isSpelled?.(part) && !words.isAllowed(part.toLowerCase()));
    expect([...new Set(odd)]).toEqual([]);
  });
});
