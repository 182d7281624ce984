import { describe, expect, it } from 'vitest';
import { applyEdits, applyStep, projectOf, redo, undo } from '../../src/workshop/project';

const files = new Map([['a.yaml', 'een twee drie']]);
const edit = (from: number, to: number, text: string, path = 'a.yaml') => ({ path, from, to, text });

describe('edits', () => {
  it('of one step are given in the offsets from before it', () => {
    const after = applyEdits(files, [edit(0, 3, 'vier'), edit(9, 13, 'zes')]);
    expect(after.get('a.yaml')).toBe('vier twee zes');
  });

  it('make a file that was not there', () => {
    expect(applyEdits(files, [edit(0, 0, 'nieuw', 'b/wegwijzer.yaml')]).get('b/wegwijzer.yaml')).toBe(
      'nieuw',
    );
  });

  it('outside the text change nothing', () => {
    expect(applyEdits(files, [edit(90, 99, 'x')])).toBe(files);
  });
});

describe('steps', () => {
  const once = applyStep(projectOf(files), [edit(0, 3, 'vier')], 'een woord', 0);

  it('are taken back and done again', () => {
    expect(undo(once).files).toBe(files);
    expect(redo(undo(once)).files.get('a.yaml')).toBe('vier twee drie');
  });

  it('that follow fast and say the same are one', () => {
    const twice = applyStep(once, [edit(0, 0, 'v')], 'een woord', 500);
    expect(undo(twice).files).toBe(files);
  });

  it('that say something else stand apart', () => {
    const twice = applyStep(once, [edit(0, 0, 'v')], 'een keuze', 500);
    expect(undo(twice).files.get('a.yaml')).toBe('vier twee drie');
  });

  it('after a step back begin a new row', () => {
    const other = applyStep(undo(once), [edit(0, 3, 'nul')], 'een woord', 9_000);
    expect(redo(other)).toBe(other);
  });
});
