import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FILE_SIZE,
  type ImportedDraft,
  readDraftFile,
  readDraftText,
  writeDraftFile,
} from '../../src/store/draft-file';
import { SEED } from '../flow/random-walk';
import { NOON, visitOf } from './device';

const draft: ImportedDraft = {
  visit: {
    problems: [
      {
        start: 'weg/v0',
        answers: [{ question: 'weg/v0', option: 'ja', words: 'Een kuil.\nDiep.' }],
        letters: [{ letter: 'klacht', filled: [{ field: 'wat', words: `${'x'.repeat(5000)} 🙂 محمد` }] }],
        dates: { bezwaar: '2026-05-06' },
      },
      { start: 'weg/v0', answers: [] },
    ],
    present: 0,
  },
  flows: 'a1b2c3',
  topic: 'Kapotte weg',
  name: 'De kuil',
};
const { text } = writeDraftFile(draft, NOON);

/** The file with something in it changed. */
const changed = (change: object) => readDraftText(JSON.stringify({ ...JSON.parse(text), ...change }));
const withAnswer = (answer: object) =>
  changed({ visit: { problems: [{ start: 'weg/v0', answers: [answer] }] } });

describe('a file of a draft', () => {
  test('comes back as it went', () => {
    expect(readDraftText(text)).toEqual({ draft });
  });

  test('can be read by a person and tells when it was made', () => {
    expect(JSON.parse(text)).toMatchObject({
      kind: 'wegwijzer-concept',
      form: 2,
      made: '2026-11-03T12:00:00.000Z',
    });
    expect(text.split('\n').length).toBeGreaterThan(10);
  });

  test('has a name that tells nothing of the visit', () => {
    expect(writeDraftFile(draft, NOON).name).toBe('wegwijzer-2026-11-03.json');
  });

  test('carries nothing of the device', () => {
    const stored = { ...draft, id: 'id-1', writer: 'w', revision: 3 };
    expect(writeDraftFile(stored, NOON).text).toBe(text);
  });

  test('survives an editor that puts a mark before it', () => {
    expect(readDraftText(`\uFEFF${text}`)).toEqual({ draft });
  });
});

describe('a file from somebody else', () => {
  test.each([
    '',
    'hallo',
    '7',
    'null',
    '[]',
    '{}',
    '{"kind":"iets"}',
    '<svg onload=alert(1)>',
    '\u0000\u0001',
  ])('such as %j is not ours', (content) => {
    expect(readDraftText(content)).toEqual({ problem: 'not-ours' });
  });

  test('of ours that broke off is damaged', () => {
    expect(readDraftText(text.slice(0, -40))).toEqual({ problem: 'damaged' });
  });

  test('of a newer version says so', () => {
    expect(changed({ form: 3, visit: 'iets nieuws' })).toEqual({ problem: 'newer' });
  });

  test('of the first form, which knew no letters, is read', () => {
    const visit = { problems: [{ start: 'weg/v0', answers: [] }] };
    expect(changed({ form: 1, visit })).toEqual({ draft: { ...draft, visit } });
  });

  test('that is too large is not read', async () => {
    const file = { size: FILE_SIZE + 1, text: () => Promise.reject(new Error('was read')) };
    expect(await readDraftFile(file)).toEqual({ problem: 'too-large' });
    expect(readDraftText('x'.repeat(FILE_SIZE + 1))).toEqual({ problem: 'too-large' });
  });

  test('that cannot be read is not ours', async () => {
    const file = { size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await readDraftFile(file)).toEqual({ problem: 'not-ours' });
    expect(await readDraftFile(new Blob([text]))).toEqual({ draft });
  });

  test.each([
    ['a form that never was', { form: 0 }],
    ['no visit', { visit: undefined }],
    ['no problem in it', { visit: { problems: [] } }],
    ['too many problems', { visit: { problems: Array(21).fill({ start: 'weg/v0', answers: [] }) } }],
    [
      'a letter without a name',
      { visit: { problems: [{ start: 'weg/v0', answers: [], letters: [{ filled: [] }] }] } },
    ],
    ['a start that is no place', { visit: { problems: [{ start: '../../weg', answers: [] }] } }],
    ['a topic as long as a book', { topic: 'x'.repeat(201) }],
    ['a topic that is no text', { topic: { toString: 'x' } }],
    ['a strange version', { flows: '<b>' }],
    ['a name that is a number', { name: 7 }],
  ])('with %s is damaged', (_, change) => {
    expect(changed(change)).toEqual({ problem: 'damaged' });
  });

  test.each([
    { question: 'weg/v0' },
    { question: 'weg', option: 'ja' },
    { question: 'weg/v0/x', option: 'ja' },
    { question: 'WEG/v0', option: 'ja' },
    { question: 'weg/v0', option: 'javascript:x' },
    { question: 'weg/v0', option: 'ja', isAside: 'ja' },
    { question: 'weg/v0', option: 'ja', words: 'x'.repeat(2001) },
    { question: 'weg/v0', option: 'ja', words: ['x'] },
  ])('with the answer %j is damaged', (answer) => {
    expect(withAnswer(answer)).toEqual({ problem: 'damaged' });
  });

  test('with more answers than a visit has is damaged', () => {
    const answers = visitOf(...Array(201).fill('ja')).problems[0]?.answers;
    expect(changed({ visit: { problems: [{ start: 'weg/v0', answers }] } })).toEqual({ problem: 'damaged' });
  });

  test('loses what turns the direction of reading or cannot be seen', () => {
    const answer = { question: 'weg/v0', option: 'ja', words: 'a\u202Eb\u0007c' };
    expect(withAnswer(answer)).toMatchObject({
      draft: { visit: { problems: [{ answers: [{ words: 'a b c' }] }] } },
    });
    expect(changed({ topic: ' Weg\n\u2066 kapot ' })).toMatchObject({ draft: { topic: 'Weg kapot' } });
  });

  test('changes nothing outside itself by the name of its fields', () => {
    const poison = '"__proto__":{"isKept":true,"option":"ja"},"constructor":{"prototype":{"x":1}},';
    const result = readDraftText(text.replace('{', `{${poison}`).replace('"option": "ja",', poison));
    expect(result).toEqual({ problem: 'damaged' });
    expect({}).not.toHaveProperty('isKept');
    expect(readDraftText(text.replace('{', `{${poison}`))).toEqual({ draft });
  });

  test('never makes the reader fail', () => {
    const shape = fc.record(
      {
        kind: fc.constant('wegwijzer-concept'),
        form: fc.constant(1),
        visit: fc.jsonValue(),
        topic: fc.jsonValue(),
      },
      { requiredKeys: ['kind'] },
    );
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      shape.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(content, (one) => {
        expect(Object.keys(readDraftText(one))).toHaveLength(1);
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(readDraftText('['.repeat(FILE_SIZE))).toEqual({ problem: 'not-ours' });
  });
});
