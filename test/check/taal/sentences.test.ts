import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/check/taal/sentences';
import { tokensOf } from '../../../src/check/taal/tokens';

const sentences = (text: string) => sentencesOf(text).map((one) => one.text);
const tokens = (text: string) => tokensOf(text).map((one) => `${one.text} ${one.kind}`);

describe('a text is cut into sentences', () => {
  test('at points, questions and new lines', () => {
    expect(sentences('Kom langs. Kan dat?\nBel eerst')).toEqual(['Kom langs.', 'Kan dat?', 'Bel eerst']);
  });

  test('not behind an abbreviation, an initial or a number', () => {
    const text = 'Dhr. J. Jansen betaalt o.a. Huur, dat is 2.000 euro.';
    expect(sentences(text)).toEqual([text]);
  });

  test('behind the word "u"', () => {
    expect(sentences('Wij bellen u. Tot dan.')).toEqual(['Wij bellen u.', 'Tot dan.']);
  });

  test('without the dash or number of a list', () => {
    expect(sentences('- een foto\n2. een kopie')).toEqual(['een foto', 'een kopie']);
  });

  test('each with its place', () => {
    const text = '  Kom.  Bel.';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kom.', 'Bel.']);
  });
});

describe('a sentence is cut into tokens', () => {
  test('words, numbers, codes and slots', () => {
    expect(tokens("Binnen {bezwaar} op 3 mei '26 via www.a.nl of a@b.nl")).toEqual([
      'Binnen word',
      '{bezwaar} slot',
      'op word',
      '3 number',
      'mei word',
      '26 number',
      'via word',
      'www.a.nl code',
      'of word',
      'a@b.nl code',
    ]);
  });

  test('an abbreviation and a word with a dash stay whole', () => {
    expect(tokens("d.w.z. zij-ingang en foto's")).toEqual([
      'd.w.z. word',
      'zij-ingang word',
      'en word',
      "foto's word",
    ]);
  });
});
