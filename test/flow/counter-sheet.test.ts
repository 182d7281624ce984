import { describe, expect, test } from 'vitest';
import { counterSheetOf } from '../../src/flow/counter-sheet';
import { drawingOf } from '../../src/flow/drawing';
import { siteOf, travellingSheetOf } from '../../src/flow/sheet';
import { shippedPack } from './pack-sample';

const drawing = drawingOf(shippedPack(), '2026-11-22');
const { pack } = drawing;
const sheet = counterSheetOf(drawing);

describe('what the counter has beside the sheets', () => {
  test('is every note for staff, at its place', () => {
    const flows = [...pack.flows.values()];
    const places = flows.flatMap(({ questions, outcomes }) => [
      ...Object.values(questions),
      ...Object.values(outcomes),
    ]);
    expect(Object.keys(sheet.notes).length).toBe(places.filter(({ staffNote }) => staffNote).length);
  });

  test('has the notes that the sheets of visitors have not', () => {
    const sheets = [...pack.flows.values()].map((flow) => JSON.stringify(travellingSheetOf(drawing, flow)));
    const seen = [...sheets, JSON.stringify(siteOf(drawing, '/'))].join('');
    const notes = Object.values(sheet.notes).flat();
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter((note) => seen.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
  });

  test('names every question, and each outcome that was not made for a municipality', () => {
    const questions = [...pack.flows.values()].flatMap(({ questions }) => Object.keys(questions));
    expect(sheet.places.filter(({ isOutcome }) => !isOutcome).length).toBe(questions.length);
    expect(sheet.places.length).toBeLessThan(questions.length + 200);
  });

  test('lists every desk once, by name', () => {
    const names = sheet.desks.map(({ name }) => name);
    expect(names.length).toBe(pack.desks.size);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  test('leaves no fact to be filled in', () => {
    expect(JSON.stringify(sheet)).not.toMatch(/\{[a-z0-9-]+\}/);
  });
});
