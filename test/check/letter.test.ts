import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/check/excerpt';
import { letter, sentence } from '../../src/check/letter';
import { readMessages } from '../../src/check/messages';
import type { Finding } from '../../src/flow/finding';
import { messages } from './pack';

const SOURCE = 'vragen:\n  gevaar:\n        ga naar: provincei\n';
const start = SOURCE.indexOf('provincei');

function found(more: Partial<Finding> = {}): Finding {
  const values = { naam: 'provincei', wie: 'keuze "n-weg"' };
  const base = {
    code: 'onbekend-doel',
    severity: 'error',
    file: 'flows/kapotte-weg/wegwijzer.yaml',
  } as const;
  return { ...base, start, end: start + 9, values, near: ['provincie'], ...more };
}

describe('a letter', () => {
  test('has a title, what is wrong, the line, why it matters and one thing to do', () => {
    expect(letter(found(), SOURCE, messages)).toBe(
      [
        '── ONBEKEND DOEL ────────────────────────────── flows/kapotte-weg/wegwijzer.yaml',
        '',
        'De keuze "n-weg" stuurt mensen naar een plek die ik niet ken, "provincei":',
        '',
        '3│         ga naar: provincei',
        '                    ^^^^^^^^^',
        'Ik heb gezocht bij de vragen, de uitkomsten en de andere wegwijzers.',
        'Deze naam lijkt er het meest op:  provincie',
        '',
        'Is dat wat je bedoelt? Verander dan regel 3.             (uitleg: onbekend-doel)',
      ].join('\n'),
    );
  });

  test('says something else when no name looks like it', () => {
    const text = letter(found({ near: [] }), SOURCE, messages);
    expect(text).toContain('Geen enkele naam lijkt erop.');
    expect(text).not.toContain('het meest op');
  });

  test('names up to three names, nearest first', () => {
    expect(letter(found({ near: ['a', 'b', 'c'] }), SOURCE, messages)).toContain('op:  a, b, c\n');
  });

  test('about a whole file shows no line', () => {
    const text = letter(
      found({ code: 'te-groot', start: 0, end: 0, values: { grootte: '5,0 MB' } }),
      '',
      messages,
    );
    expect(text).not.toContain('│');
  });

  test('stays within a screen whatever the name of the file', () => {
    const text = letter(found({ file: `flows/${'heel-lang/'.repeat(20)}wegwijzer.yaml` }), SOURCE, messages);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('in one sentence has no colon at its end', () => {
    expect(sentence(found(), SOURCE, messages)).toBe(
      'De keuze "n-weg" stuurt mensen naar een plek die ik niet ken, "provincei".',
    );
  });
});

describe('the line in a letter', () => {
  test('is cut around what it is about', () => {
    const line = `tekst: ${'woord '.repeat(60)}HIER ${'woord '.repeat(60)}`;
    const at = line.indexOf('HIER');
    const [shown = '', carets = ''] = excerpt(line, at, at + 4);
    expect(shown.length).toBeLessThanOrEqual(100);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HIER');
  });

  test('shows a tab as one arrow', () => {
    expect(excerpt('\tkop: x', 1, 4)).toEqual(['1│ →kop: x', '    ^^^']);
  });

  test('counts an emoji as one sign', () => {
    expect(excerpt('kop: 👍 ja', 8, 10)).toEqual(['1│ kop: 👍 ja', '          ^^'.slice(0, -1).concat('^')]);
  });

  test('marks the place where a line ends too early', () => {
    expect(excerpt('kop:\n', 4, 4)).toEqual(['1│ kop:', '       ^']);
  });

  test('of something that runs over several lines is the first', () => {
    expect(excerpt('a: [b,\n c]', 3, 10)).toEqual(['1│ a: [b,', '      ^^^']);
  });

  test.each(['\n', '\r\n', '\r'])('has its number, also with other line ends (%j)', (end) => {
    const text = ['een: 1', 'twee: 2', 'drie: 3'].join(end);
    const at = text.indexOf('drie');
    expect(excerpt(text, at, at + 4)).toEqual(['3│ drie: 3', '   ^^^^']);
  });
});

describe('the file with letters', () => {
  const whole = '## tab\n\nEen tab\n\nDeze regel:\n\nUitleg.\n';

  test('gives a letter by its code', () => {
    expect(readMessages(whole).get('tab')?.title).toBe('Een tab');
  });

  test('may not hold a code twice', () => {
    expect(() => readMessages(whole + whole)).toThrow('twice');
  });

  test('may not hold half a letter', () => {
    expect(() => readMessages('## tab\n\nEen tab\n')).toThrow('whole letter');
  });
});
