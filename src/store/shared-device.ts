/** Every name of ours in localStorage and sessionStorage begins with this. */
export const PREFIX = 'wegwijzer.';

/** The switch of staff: it outlives a wipe. */
export const SHARED = `${PREFIX}gedeeld`;
export const ON = 'ja';

/** Is this a device that more people use, by the switch of staff? Asked before the first screen, so it stands alone. */
export function isSharedDevice(storage: () => Storage | undefined): boolean {
  try {
    return storage()?.getItem(SHARED) === ON;
  } catch {
    return false;
  }
}
