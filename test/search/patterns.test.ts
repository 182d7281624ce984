import { describe, expect, test } from 'vitest';
import { PhraseBook } from '../../src/search/patterns';
import { tokensOf } from '../../src/search/tokens';

/** What a book of phrases finds in a text. */
function found(phrases: readonly string[], text: string, isInAnyOrder = false): string[] {
  const book = new PhraseBook(
    phrases.map((phrase) => [phrase, phrase] as const),
    isInAnyOrder,
  );
  return book.find(tokensOf(text)).map(({ name }) => name);
}

describe('a phrase', () => {
  test('is found in other forms of its words', () => {
    expect(found(['brief'], 'Twee brieven.')).toEqual(['brief']);
  });

  test('is found with two words in between, not with three', () => {
    expect(found(['gat weg'], 'een gat in de weg')).toEqual(['gat weg']);
    expect(found(['gat weg'], 'een gat midden in de weg')).toEqual([]);
  });

  test('stays within its sentence', () => {
    expect(found(['niet eens'], 'Dat wist ik niet. Eens per jaar.')).toEqual([]);
  });

  test('is found in its own order, unless order does not matter', () => {
    expect(found(['wil dood'], 'dood wil ik')).toEqual([]);
    expect(found(['wil dood'], 'dood wil ik', true)).toEqual(['wil dood']);
  });

  test('begins or ends a word where a star says so', () => {
    expect(found(['schreeuw*', '*toeslag'], 'Hij schreeuwde over de huurtoeslag')).toEqual([
      'schreeuw*',
      '*toeslag',
    ]);
  });

  test('takes any number for a sign of one', () => {
    expect(found(['N#'], 'een gat in de N280')).toEqual(['N#']);
    expect(found(['N#'], 'nee, dank u')).toEqual([]);
  });
});
