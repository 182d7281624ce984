import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, requestOf } from '../../src/handover/contact-request';
import type { Notes } from '../../src/handover/notes';
import { SEED } from '../flow/random-walk';

const words = { action: 'Contact opnemen', seeAttachment: 'Zie de bijlage.' };
const request = (text: string, notes: Notes = {}, subject = 'Vraag') =>
  requestOf({ key: 'a1', subject, text, notes, words });

describe('a request for contact', () => {
  test('holds a short text in its own field', () => {
    const { klantcontact, bijlagen } = request('Water in huis');
    expect(klantcontact).toMatchObject({ inhoud: 'Water in huis', onderwerp: 'Vraag', vertrouwelijk: true });
    expect(bijlagen).toEqual([]);
  });

  test('never cuts: what does not fit a field goes along whole', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 4000 });
    const rule = fc.property(any, any, (text, subject) => {
      const { klantcontact, bijlagen } = request(text, {}, subject);
      const all = [klantcontact.inhoud, klantcontact.onderwerp, ...bijlagen.map(({ inhoud }) => inhoud)];
      expect(all).toContain(text);
      expect(all).toContain(subject);
      expect(klantcontact.inhoud.length).toBeLessThanOrEqual(LIMITS.inhoud);
      expect(klantcontact.onderwerp.length).toBeLessThanOrEqual(LIMITS.onderwerp);
    });
    fc.assert(rule, { seed: SEED });
  });

  test('names the ways to reach somebody that were said, and no others', () => {
    const notes = { phone: ' 043 123 ', otherwise: 'x'.repeat(81) };
    expect(request('t', notes).digitaleAdressen).toEqual([
      { adres: '043 123', soortDigitaalAdres: 'telefoonnummer' },
    ]);
  });

  test('tells when it is asked for somebody else', () => {
    expect(request('t').betrokkene.rol).toBe('klant');
    expect(request('t', { behalf: 'other' }).betrokkene.rol).toBe('vertegenwoordiger');
  });
});
