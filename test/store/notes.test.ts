import { describe, expect, test } from 'vitest';
import { readDraftText, writeDraftFile } from '../../src/store/draft-file';
import { DAY, Device, NOON, noteOf } from './device';

const notes = { story: 'Water\nin huis', behalf: 'self' as const, leftOut: ['weg/v0'] };

async function keptWith(device: Device) {
  const { keeper } = device.tab().keeper();
  keeper.keep({ ...noteOf('ja'), notes });
  await keeper.flush();
  return keeper;
}

describe('what was written to hand over', () => {
  test('is kept with the draft, and goes with it', async () => {
    const device = new Device();
    const { id } = await keptWith(device);
    const { drafts } = device.tab();
    expect((await drafts.read(id, NOON))?.notes).toEqual(notes);
    expect(await drafts.read(id, NOON + DAY)).toBeUndefined();
    await drafts.begin(NOON + DAY);
    expect(await device.stored('drafts')).toEqual([]);
  });

  test('is written anew when it changes, and goes when it was emptied', async () => {
    const device = new Device();
    const keeper = await keptWith(device);
    keeper.keep({ ...noteOf('ja'), notes: { story: 'Anders' } });
    await keeper.flush();
    expect((await device.tab().drafts.read(keeper.id, NOON))?.notes).toEqual({ story: 'Anders' });
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    expect((await device.tab().drafts.read(keeper.id, NOON))?.notes).toBeUndefined();
  });

  test('stands on the disk in no readable word', async () => {
    const device = new Device();
    await keptWith(device);
    expect(JSON.stringify(await device.stored('drafts'))).not.toContain('Water');
  });

  test('survives a page that goes at once', async () => {
    const device = new Device();
    const tab = device.tab();
    await tab.drafts.begin(NOON);
    const { keeper } = tab.keeper();
    keeper.keep({ ...noteOf('ja'), notes });
    void keeper.flush();
    const later = device.tab();
    await later.drafts.begin(NOON);
    expect((await later.drafts.read(keeper.id, NOON))?.notes).toEqual(notes);
  });

  test('goes to a file and comes back, and nothing else comes along', () => {
    const { text } = writeDraftFile({ ...noteOf('ja'), notes }, NOON);
    expect(readDraftText(text)).toMatchObject({ draft: { notes } });
    const strange = text.replace('"story"', '"vreemd": 1, "story"');
    expect(readDraftText(strange)).toMatchObject({ draft: { notes } });
    expect(readDraftText(text.replace('"self"', '"iedereen"'))).toEqual({ problem: 'damaged' });
  });
});
