import { describe, expect, test } from 'vitest';
import { Mirror } from '../../src/counter/mirror';
import { listenToMirror, MirrorSender } from '../../src/counter/mirror-line';
import { partsOf } from '../../src/flow/path';
import { alone, line, sheetAt } from './at-counter';

/** A mirror, and what its window shows. */
function mirrored() {
  const { channel, heard, hear } = line();
  const sender = new MirrorSender(channel);
  const mirror = new Mirror({
    sender,
    sheetAt: (ref) => sheetAt(partsOf(ref).flow),
    unsure: 'Weet ik niet',
    language: 'nl',
  });
  const shown = () => (heard.at(-1) as { show: { kind: string; why?: string; title?: string } }).show;
  return { mirror, shown, heard, hear };
}

describe('the window for the visitor', () => {
  test('shows the question of the visit it is bound to', () => {
    const { mirror, shown } = mirrored();
    const visit = alone();
    mirror.bind(visit);
    mirror.follow(visit, false);
    expect(shown().title).toBe(sheetAt('start')?.questions.waarmee?.text);
  });

  test('is blank for another visit, under the cover and after the end', () => {
    const { mirror, shown } = mirrored();
    const visit = alone();
    mirror.bind(visit);
    mirror.follow(alone('b'), false);
    expect(shown()).toEqual({ kind: 'blank', why: 'other' });
    mirror.follow(visit, true);
    expect(shown()).toEqual({ kind: 'blank', why: 'cover' });
    mirror.end(visit);
    mirror.follow(undefined, false);
    expect(shown()).toEqual({ kind: 'blank', why: 'end' });
  });

  test('is told again when it opens later', () => {
    const { mirror, heard, hear } = mirrored();
    const visit = alone();
    mirror.bind(visit);
    mirror.follow(visit, false);
    hear({ hello: true });
    expect(heard.at(-1)).toEqual(heard.at(-2));
  });

  test('says that it is there, and never more than that', () => {
    const { channel, heard, hear } = line();
    const shows: unknown[] = [];
    listenToMirror(channel, (show) => shows.push(show));
    hear({ show: { kind: 'blank', why: 'cover' } });
    hear(null);
    hear('x');
    expect(heard).toEqual([{ hello: true }]);
    expect(shows).toEqual([{ kind: 'blank', why: 'cover' }]);
  });

  test('shows the code in place of the answers while it is given', () => {
    const { mirror, heard } = mirrored();
    const visit = alone();
    mirror.bind(visit);
    mirror.follow(visit, false, { link: 'https://x.example/#c=1', groups: ['127'] });
    expect(heard.at(-1)).toMatchObject({ show: { options: [], code: { groups: ['127'] } } });
  });
});
