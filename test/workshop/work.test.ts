import { describe, expect, it } from 'vitest';
import { changedFiles } from '../../src/workshop/files/pile';
import { applyStep, undo } from '../../src/workshop/project';
import { beginWork, layOver, noteOf, readNote, saved, takeUp } from '../../src/workshop/work';

const raw = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const source = { kind: 'published', name: '' } as const;
const begun = beginWork('1', source, [
  raw('organisatie.yaml', 'naam: x\n'),
  raw('woo/wegwijzer.yaml', 'titel: Woo\n'),
]);
const edit = { path: 'woo/wegwijzer.yaml', from: 7, to: 10, text: 'Stukken' };
const worked = { ...begun, project: applyStep(begun.project, [edit], 'een titel', 0) };

describe('work', () => {
  it('is worth a note only once something changed', () => {
    expect(noteOf(begun)).toBeUndefined();
    expect(noteOf(worked)?.files).toEqual([['woo/wegwijzer.yaml', 'titel: Stukken\n']]);
  });

  it('is taken up where it was left', () => {
    const note = readNote(structuredClone(noteOf(worked))) ?? expect.fail();
    const { work, moved } = takeUp(begun, note);
    expect([work.project.files.get('woo/wegwijzer.yaml'), moved]).toEqual(['titel: Stukken\n', []]);
  });

  it('tells which files were changed elsewhere since', () => {
    const now = beginWork('1', source, [
      raw('organisatie.yaml', 'naam: x\n'),
      raw('woo/wegwijzer.yaml', 'titel: Anders\n'),
    ]);
    expect(takeUp(now, noteOf(worked) ?? expect.fail()).moved).toEqual(['woo/wegwijzer.yaml']);
  });

  it('that was written back has nothing left to save', () => {
    const done = saved(worked);
    expect(changedFiles(done.pile, done.project.files)).toEqual([]);
  });

  it('of another form is not taken up', () => {
    for (const strange of [undefined, null, 3, {}, { source: { name: 'x' }, files: [[1]], before: [] }])
      expect(readNote(strange)).toBeUndefined();
  });
});

describe('a file that is opened by itself', () => {
  const laid = layOver(begun, [raw('wegwijzer.yaml', 'titel: Woo\r\nkort: nieuw')], 'een bestand', 0);

  it('takes the place of the one it is, and can be taken back', () => {
    expect(laid.project.files.get('woo/wegwijzer.yaml')).toBe('titel: Woo\r\nkort: nieuw');
    expect(undo(laid.project).files).toBe(begun.project.files);
  });

  it('is given back byte for byte', () => {
    expect(changedFiles(laid.pile, laid.project.files)).toEqual([]);
  });
});
