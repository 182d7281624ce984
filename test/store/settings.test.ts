import { describe, expect, test } from 'vitest';
import { DeviceSettings } from '../../src/store/settings';
import { namesIn, refused, storageWith } from './fake-storage';

const on = (entries: Record<string, string> = {}) => {
  const storage = storageWith(entries);
  return { storage, settings: new DeviceSettings(() => storage) };
};

describe('the settings of a device', () => {
  test('say nothing at first', () => {
    const { isShared, language } = on().settings;
    expect([isShared, language]).toEqual([false, undefined]);
  });

  test('know that it is shared until the switch is turned off', () => {
    const { storage, settings } = on();
    expect([settings.setShared(true), new DeviceSettings(() => storage).isShared]).toEqual([true, true]);
    settings.setShared(false);
    expect([settings.isShared, namesIn(storage)]).toEqual([false, []]);
  });

  test('know the language, and forget it', () => {
    const { settings } = on();
    settings.setLanguage('zh-Hant');
    expect(settings.language).toBe('zh-Hant');
    settings.setLanguage(undefined);
    expect(settings.language).toBeUndefined();
  });

  test.each(['<b>', '../en', '', 'nederlands'])('take %j for no language', (language) => {
    const { settings } = on({ 'wegwijzer.taal': language });
    expect([settings.language, settings.setLanguage(language)]).toEqual([undefined, false]);
  });

  test('know which hints were shown', () => {
    const { settings } = on();
    settings.markShown('installeren');
    expect([settings.wasShown('installeren'), settings.wasShown('offline')]).toEqual([true, false]);
  });

  test('stand under names of our own', () => {
    const { storage, settings } = on();
    settings.setShared(true);
    settings.setLanguage('en');
    settings.markShown('offline');
    expect(namesIn(storage)).toEqual(['wegwijzer.gedeeld', 'wegwijzer.getoond.offline', 'wegwijzer.taal']);
  });

  test.each([
    ['refused', refused],
    ['missing', () => undefined],
    ['broken', () => ({}) as Storage],
  ])('do without a storage that is %s', (_, storage) => {
    const settings = new DeviceSettings(storage);
    expect([settings.isShared, settings.language, settings.wasShown('offline')]).toEqual([
      false,
      undefined,
      false,
    ]);
    expect([settings.setShared(true), settings.markShown('offline')]).toEqual([false, false]);
  });
});
