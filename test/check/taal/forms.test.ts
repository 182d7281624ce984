import { describe, expect, test } from 'vitest';
import { looseForms, verbForms } from '../../../src/check/taal/forms';
import { baseForms } from '../../../src/check/taal/inflections';
import { isParticiple } from '../../../src/check/taal/participles';

describe('the forms of a verb', () => {
  test.each([
    ['verstrekken', ['verstrek', 'verstrekt', 'verstrekte', 'verstrekten', 'verstrekkende']],
    ['honoreren', ['honoreert', 'honoreerde', 'gehonoreerd', 'gehonoreerde']],
    ['verlenen', ['verleent', 'verleende', 'verleend']],
    ['toekennen', ['toekent', 'toegekend', 'toegekende']],
    ['aanvragen', ['aanvraagt', 'aanvroeg', 'aangevraagd']],
    ['ontnemen', ['ontneemt', 'ontnam', 'ontnomen']],
    ['beëindigen', ['beëindigt', 'beëindigd']],
    ['informeren', ['informeert', 'geïnformeerd']],
    ['evalueren', ['evalueert', 'geëvalueerd']],
    ['verstrijken', ['verstreek', 'verstreken']],
    ['beogen', ['beoog', 'beoogt', 'beoogd']],
    ['toezeggen', ['toezei', 'toezegde', 'toegezegd']],
    ['voortzetten', ['voortzet', 'voortgezet']],
    ['verifiëren', ['verifieert', 'geverifieerd', 'geverifieerde']],
    ['genereren', ['genereert', 'gegenereerd']],
    ['monitoren', ['monitort', 'gemonitord']],
    ['outsourcen', ['outsourcet', 'geoutsourcet']],
    ['waarborgen', ['waarborgt', 'gewaarborgd']],
  ])('%s are all there', (infinitive, forms) => {
    expect(verbForms(infinitive)).toEqual(expect.arrayContaining(forms));
  });

  test('come loose from their first part', () => {
    expect(looseForms('aanvangen')).toMatchObject({ front: 'aan' });
    expect(looseForms('aanvangen')?.forms).toEqual(expect.arrayContaining(['vangen', 'vangt', 'ving']));
    expect(looseForms('verstrekken')).toBeUndefined();
    expect(looseForms('waarborgen')).toBeUndefined();
  });
});

describe('a word without its ending', () => {
  test.each([
    ['mandaten', 'mandaat'],
    ['brieven', 'brief'],
    ['bevoegdheden', 'bevoegdheid'],
    ['criteria', 'criterium'],
    ['tegenstrijdige', 'tegenstrijdig'],
    ['complexere', 'complex'],
    ['reguliere', 'regulier'],
    ['notitietje', 'notitie'],
    ['termen', 'term'],
    ['stappen', 'stap'],
  ])('%s is %s', (form, base) => {
    expect(baseForms(form)).toContain(base);
  });
});

describe('a participle', () => {
  test.each(['behandeld', 'verstuurd', 'besloten', 'aangevraagd', 'ontnomen', 'terugbetaald', 'gemaakt'])(
    '%s',
    (word) => {
      expect(isParticiple(word)).toBe(true);
    },
  );

  test.each(['besluit', 'begint', 'gezond', 'geld', 'verkouden', 'gebied', 'ontvangt'])(
    'is not %s',
    (word) => {
      expect(isParticiple(word)).toBe(false);
    },
  );
});
