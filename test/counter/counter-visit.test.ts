import { describe, expect, test } from 'vitest';
import { alone, ground } from './at-counter';

describe('a visit at the counter', () => {
  test('leads back from a jump to where it was, with every answer', () => {
    const visit = alone();
    visit.answer('last');
    const before = visit.visit;
    visit.jump('overlast/weg');
    visit.back();
    expect(visit.visit).toEqual(before);
    expect(visit.place).toBe('overlast/waarvan');
  });

  test('keeps the answers of before a jump, for when the visitor comes by', () => {
    const visit = alone();
    visit.answer('last');
    visit.answer('weg');
    visit.jump(ground.start);
    visit.answer('last');
    expect(visit.place).toBe('overlast/weg');
  });

  test('has nowhere to go back to at its beginning', () => {
    expect(alone().back()).toBe(false);
  });

  test('shows the page of help until somebody goes back', () => {
    const visit = alone();
    visit.help();
    expect(visit.place).toBe(ground.help);
    visit.back();
    expect(visit.place).toBe(ground.start);
  });

  test('counts where somebody was stuck, did not know, and ended', () => {
    const visit = alone();
    visit.help();
    visit.back();
    visit.answer('last');
    visit.jump('liaison/hulp');
    visit.back();
    visit.answer('weet-ik-niet');
    expect(visit.signals()).toEqual([
      { kind: 'stuck', place: 'start/waarmee' },
      { kind: 'unsure', place: 'overlast/waarvan' },
      { kind: 'outcome', place: visit.place },
    ]);
  });

  test('counts nothing any more once it was at something sensitive, also after going back', () => {
    const visit = alone();
    visit.answer('gevaar');
    expect(visit.isSensitive).toBe(true);
    visit.back();
    visit.answer('weet-ik-niet');
    expect(visit.signals()).toEqual([]);
  });

  test('holds one opinion about an outcome', () => {
    const visit = alone();
    visit.answer('weet-ik-niet');
    visit.note('helped');
    visit.note('not-helped');
    expect(visit.opinion).toBe('not-helped');
  });
});
