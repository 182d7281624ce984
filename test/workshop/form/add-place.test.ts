import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { NO_TEMPLATE } from '../../../src/flow/read-facts';
import { newOptions, newOutcome, newQuestion } from '../../../src/workshop/edits/new-place';
import { addPlace } from '../../../src/workshop/form/add-place';
import { writeField } from '../../../src/workshop/form/form-state';
import { spliced } from '../../../src/workshop/splice/splice';

const FLOW = `titel: x
vragen:
  een:
    vraag: Wat?
    # nog iets

uitkomsten:
  klaar:
    kop: Klaar`;
const value = (text: string, path: (string | number)[]) =>
  parseDocument(text, { schema: 'failsafe' }).getIn(path);

describe('a new place', () => {
  it('comes behind the last question, and leaves the rest as it is', () => {
    const question = newQuestion('Hoe?', newOptions('Zó\n\n Zó \nAnders'), 'liaison/hulp', NO_TEMPLATE);
    const text = spliced(FLOW, addPlace(FLOW, 'vragen', 'twee', question) ?? expect.fail());
    expect(value(text, ['vragen', 'twee', 'vraag'])).toBe('Hoe?');
    const ids = [0, 1, 2].map((at) => value(text, ['vragen', 'twee', 'keuzes', at, 'id']));
    expect(ids).toEqual(['zo', 'zo-2', 'anders']);
    expect(text.startsWith(FLOW.slice(0, FLOW.indexOf('\n\nuitkomsten')))).toBe(true);
    expect(text.endsWith(FLOW.slice(FLOW.indexOf('uitkomsten')))).toBe(true);
  });

  it('comes behind the last outcome, at the end of a file without a line end', () => {
    const text = spliced(
      FLOW,
      addPlace(FLOW, 'uitkomsten', 'uit', newOutcome('Uit', '', 'liaison/hulp', NO_TEMPLATE)) ??
        expect.fail(),
    );
    expect(text.startsWith(FLOW)).toBe(true);
    expect(value(text, ['uitkomsten', 'uit', 'kop'])).toBe('Uit');
  });

  it('comes in a file that has no place of its kind', () => {
    const text = spliced(
      'titel: x\n',
      addPlace('titel: x\n', 'vragen', 'een', { vraag: 'Wat?' }) ?? expect.fail(),
    );
    expect(value(text, ['vragen', 'een', 'vraag'])).toBe('Wat?');
  });
});

describe('a field', () => {
  const write = (written: string, more: { isList: boolean; isOptional?: boolean }) =>
    spliced(FLOW, writeField(FLOW, ['vragen', 'een', 'vraag'], written, more) ?? expect.fail());

  it('of more lines becomes a list', () => {
    expect(write('Een.\n\n Twee. ', { isList: false })).toContain('vraag:\n      - Een.\n      - Twee.\n');
  });

  it('left empty stays, when it must be there', () => {
    expect(write(' ', { isList: false })).toContain('vraag: ""\n');
  });
});
