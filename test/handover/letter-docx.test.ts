// @vitest-environment happy-dom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/handover/letter';
import { letterDocx } from '../../src/handover/letter-docx';
import { SEED } from '../flow/random-walk';
import { sheetOfLetter } from './letters';

const letter = sheetOfLetter('klacht');

/** The document of a letter in which one field was filled in. */
function documentWith(words: string): string {
  const files = unzipSync(letterDocx(writeLetter(letter, { words: new Map([['wat', words]]) })));
  return strFromU8(files['word/document.xml'] ?? new Uint8Array());
}

/** What a reader of the document sees, as a parser of XML reads it. */
function readXml(xml: string): string {
  const marked = xml.replace(/<w:br\/>/g, '<w:t>\n</w:t>').replace(/<w:tab\/>/g, '<w:t>\t</w:t>');
  const parsed = new DOMParser().parseFromString(marked, 'application/xml');
  return parsed.documentElement.textContent ?? '';
}

describe('a letter as a document', () => {
  test('has the parts that a word processor looks for', () => {
    const files = unzipSync(letterDocx(writeLetter(letter, { words: new Map() })));
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
  });

  test('holds every word as it was typed', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((one) => one.trim() !== '');
    const rule = fc.property(typed, (words) => {
      expect(readXml(documentWith(words))).toContain(words.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
    });
    fc.assert(rule, { seed: SEED, numRuns: 200 });
  }, 60_000);

  test('shows marks of HTML and of XML as text', () => {
    const words = '<w:p/> & <script>alert(1)</script> ]]>\n\tmeer';
    expect(readXml(documentWith(words))).toContain(words);
  });

  test('reads a story in another script from right to left', () => {
    expect(documentWith('هذا ما حدث')).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
    expect(documentWith('Dit gebeurde')).not.toContain('<w:bidi/>');
  });

  test('has a sign for what XML cannot hold', () => {
    expect(documentWith('a\u0000b\uD800c')).toContain('a\uFFFDb\uFFFDc');
  });
});
