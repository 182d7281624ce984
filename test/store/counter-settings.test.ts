import { describe, expect, test } from 'vitest';
import { CounterSettings } from '../../src/store/counter-settings';
import { namesIn, refused, storageWith } from './fake-storage';

describe('how a counter is set', () => {
  test('begins with single keys, without counting, and with the choice about a crash still open', () => {
    const settings = new CounterSettings(() => storageWith());
    expect(settings).toMatchObject({ hasSingleKeys: true, hasSignals: false, afterCrash: undefined });
  });

  test('stays', () => {
    const storage = storageWith();
    const settings = new CounterSettings(() => storage);
    settings.setSingleKeys(false);
    settings.setSignals(true);
    settings.setAfterCrash('kept');
    settings.setCounterId('a1');
    expect(new CounterSettings(() => storage)).toMatchObject({
      hasSingleKeys: false,
      hasSignals: true,
      afterCrash: 'kept',
      counterId: 'a1',
    });
    expect(namesIn(storage).every((name) => name.startsWith('wegwijzer.'))).toBe(true);
  });

  test('holds as long as the page where storage is refused', () => {
    const settings = new CounterSettings(refused);
    settings.setAfterCrash('memory');
    expect(settings.afterCrash).toBe('memory');
  });

  test('does not take over a choice that nobody can have made', () => {
    expect(
      new CounterSettings(() => storageWith({ 'wegwijzer.balie.storing': 'x' })).afterCrash,
    ).toBeUndefined();
  });
});
