import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../src/words/nl';
import { makeSay, type Resources, type WordKey, type WordValues } from '../../src/words/say';

const say = makeSay(nl, 'nl');

/** Every name in the file, plural forms taken together. */
function keysOf(part: Resources, path = ''): WordKey[] {
  const names = Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`${path}${name}`.replace(/_(one|other)$/, '')]
      : keysOf(value, `${path}${name}.`),
  );
  return [...new Set(names)] as WordKey[];
}

/** Every `{{name}}` that any text wants, filled with something telling. */
function valuesFor(count: number): WordValues {
  const names = JSON.stringify(nl).matchAll(/\{\{(\w+)\}\}/g);
  return { ...Object.fromEntries([...names].map(([, name]) => [name, `<${name}> & "zo"`])), count };
}

beforeAll(async () => {
  await i18next.init({
    lng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
  });
});

describe('the small reader', () => {
  test.each([0, 1, 2, 5, 21, 100])('says every text as i18next does, with count %i', (count) => {
    const values = valuesFor(count);
    for (const key of keysOf(nl)) expect(say(key, values), key).toBe(i18next.t(key, { ...values }));
  });

  test('says every text as i18next does when nothing is counted', () => {
    const { count: _, ...values } = valuesFor(0);
    for (const key of keysOf(nl)) expect(say(key, values), key).toBe(i18next.t(key, { ...values }));
  });

  test('chooses the plural form by the rules of the language', () => {
    expect(say('question.left', { count: 1 })).toBe('Nog hoogstens 1 vraag');
    expect(say('question.left', { count: 3 })).toBe('Nog hoogstens 3 vragen');
  });

  test('leaves a gap visible when nothing fills it', () => {
    expect(say('page.call')).toBe(i18next.t('page.call'));
    expect(say('page.call')).toBe('Bel {{number}}');
  });

  test('fills in what a visitor typed without reading it as a text', () => {
    expect(say('finder.nameNone', { typed: '$& {{count}} <b>' })).toContain('“$& {{count}} <b>”');
  });

  test('gives the name of a text that another language lacks', () => {
    expect(makeSay({}, 'pl')('page.back')).toBe('page.back');
  });
});
