import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scramble, unscramble } from '../../src/store/scramble';
import { SEED } from '../flow/random-walk';
import { Device, NOON, noteOf, random } from './device';

const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('what is scrambled', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(unscramble(scramble(value, random))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: SEED },
    );
  });

  test('comes back also when it is larger than the chance that can be had at once', () => {
    const value = 'é'.repeat(100_000);
    expect(unscramble(scramble(value, random))).toBe(value);
  });

  test('shows no word of it', () => {
    const { pad, text } = scramble({ words: 'een diepe kuil' }, random);
    expect(asText(pad) + asText(text)).not.toContain('kuil');
  });

  test('is different each time', () => {
    expect(asText(scramble('kuil', random).text)).not.toBe(asText(scramble('kuil', random).text));
  });

  test.each([{}, { pad: 'x', text: 'x' }, { pad: new Uint8Array(2), text: new Uint8Array(3) }])(
    'is nothing when it is damaged: %j',
    (found) => {
      expect(unscramble(found)).toBeUndefined();
    },
  );
});

describe('the database', () => {
  test('holds no answer, no title, no name and no own word in the clear', async () => {
    const device = new Device();
    const { drafts, database } = device.tab();
    const saving = { ...noteOf('keuze-blauw'), id: 'a', writer: 'w', spare: 's' };
    await drafts.save(saving, NOON);
    await drafts.rename('a', 'Mijn kuil');
    drafts.jot(saving, NOON);
    database.close();
    const stored = [...(await device.stored('drafts')), ...(await device.stored('lastWords'))];
    const values: unknown[] = stored.flatMap((record) => Object.values(record));
    const words = values.map((value) => (value instanceof Uint8Array ? asText(value) : String(value)));
    expect(words.join(' ')).not.toMatch(/blauw|Kapotte|kuil|weg\//);
    expect(stored.map((record) => Object.keys(record).join(' ')).sort()).toEqual([
      'id changed keptUntil form pad text',
      'writer pad text',
    ]);
  });
});
