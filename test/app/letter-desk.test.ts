import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LetterDesk, wordsFor } from '../../src/app/letter-desk';
import { drawingOf } from '../../src/flow/drawing';
import { writeIn } from '../../src/journey/letters';
import type { Visit } from '../../src/journey/visit';
import { appDataOf } from '../../src/tools/app-data';
import { nl } from '../../src/words/nl';
import { makeSay } from '../../src/words/say';
import { shippedPack } from '../flow/pack-sample';

const { files } = appDataOf(drawingOf(shippedPack(), '2026-11-22'), '/');
let served: Readonly<Record<string, string>> = files;

beforeEach(() => {
  served = files;
  vi.stubGlobal('fetch', async (url: string) => {
    const body = served[url.replace(/^\/data\//, '')];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  });
});
afterEach(() => vi.unstubAllGlobals());

const desk = () => new LetterDesk('/data/', makeSay(nl, 'nl'));
const at = (start: string, answers: Visit['problems'][number]['answers'] = [], more = {}): Visit => {
  return { problems: [{ start, answers, ...more }] };
};
const layOut = (id: string, visit: Visit, place: string) => desk().layOut(id, visit, place);
const DATE = { question: 'bezwaar/datum', option: 'op-tijd', words: '2026-11-06' };
const OUTCOME = 'bezwaar/bezwaar-maken';

describe('to whom a letter goes', () => {
  test('is the desk of the outcome, unless the outcome names another', async () => {
    const place = 'bezwaar/besluit-te-laat';
    expect((await layOut('klacht', at(place), place)).desk?.id).toBe('klachtfunctionaris');
    expect((await layOut('ingebrekestelling', at(place), place)).desk?.id).toBe('provincie-bezwaar');
  });

  test('is the municipality at an outcome that was made for each', async () => {
    const place = 'gemeente/klacht-roermond';
    expect((await layOut('klacht', at(place), place)).desk?.name).toBe('Gemeente Roermond');
  });

  test('is nobody where only the visitor knows, or where no outcome offers it', async () => {
    const place = 'andere/klacht-overheid';
    expect((await layOut('klacht', at(place), place)).desk).toBeUndefined();
    expect((await layOut('klacht', at(OUTCOME), OUTCOME)).desk).toBeUndefined();
    expect((await layOut('klacht', at('bezwaar/datum'), 'bezwaar/datum')).desk).toBeUndefined();
  });
});

describe('what stands in a letter already', () => {
  const known = async (visit: Visit) => Object.fromEntries((await layOut('bezwaar', visit, OUTCOME)).known);

  test('is the date that was given to the finder', async () => {
    expect(await known(at('bezwaar/datum', [DATE]))).toEqual({ 'besluit-datum': '6 november 2026' });
  });

  test('is the date that was given at the outcome', async () => {
    expect(await known(at(OUTCOME, [], { dates: { bezwaar: '2026-11-06' } }))).toEqual({
      'besluit-datum': '6 november 2026',
    });
  });

  test('is never an answer that was set aside, nor one of another branch', async () => {
    expect(await known(at('bezwaar/datum', [{ ...DATE, isAside: true }]))).toEqual({});
    expect(await known(at('bezwaar/haast', [DATE]))).toEqual({});
  });

  test('gives way to what the visitor wrote, also to nothing', async () => {
    const visit = at('bezwaar/datum', [DATE]);
    const laidOut = await layOut('bezwaar', visit, OUTCOME);
    expect(wordsFor(laidOut, visit).get('besluit-datum')).toBe('6 november 2026');
    expect(wordsFor(laidOut, writeIn(visit, 'bezwaar', 'besluit-datum', '')).get('besluit-datum')).toBe('');
  });
});

describe('a letter that cannot be had', () => {
  test('is told, and may be tried again', async () => {
    const one = desk();
    served = {};
    await expect(one.layOut('klacht', at(OUTCOME), OUTCOME)).rejects.toThrow();
    served = files;
    expect((await one.layOut('klacht', at(OUTCOME), OUTCOME)).letter.title).toBe('Klacht');
  });

  test('is one that nobody wrote', async () => {
    await expect(layOut('constructor', at(OUTCOME), OUTCOME)).rejects.toThrow();
  });
});
