import { isSharedDevice, ON, PREFIX, SHARED } from './shared-device';

const LANGUAGE = `${PREFIX}taal`;
const SHOWN = `${PREFIX}getoond.`;

/**
 * The settings of this device: never anything about a visit. The storage is asked for each time, because the asking
 * itself may be refused. What is set gives true when it will hold.
 */
export class DeviceSettings {
  constructor(private readonly storage: () => Storage | undefined) {}

  /** Is this a device that more people use, by the switch of staff? */
  get isShared(): boolean {
    return isSharedDevice(this.storage);
  }

  setShared(isShared: boolean): boolean {
    return this.write(SHARED, isShared ? ON : undefined);
  }

  /** The language chosen on this device. Shape: a language tag such as `nl` or `zh-hant`. */
  get language(): string | undefined {
    const found = this.read(LANGUAGE);
    return found !== undefined && isLanguage(found) ? found : undefined;
  }

  setLanguage(language: string | undefined): boolean {
    return (language === undefined || isLanguage(language)) && this.write(LANGUAGE, language);
  }

  /** Was a hint that comes only once shown already? */
  wasShown(hint: string): boolean {
    return this.read(SHOWN + hint) === ON;
  }

  markShown(hint: string): boolean {
    return this.write(SHOWN + hint, ON);
  }

  private read(name: string): string | undefined {
    try {
      return this.storage()?.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  }

  private write(name: string, value: string | undefined): boolean {
    try {
      const storage = this.storage();
      if (value === undefined) storage?.removeItem(name);
      else storage?.setItem(name, value);
      return Boolean(storage);
    } catch {
      return false;
    }
  }
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(text);
}
