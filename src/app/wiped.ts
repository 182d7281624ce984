const WIPED = 'wegwijzer.gewist';

/** Notes when this tab was last wiped, for pages that the browser kept aside. Units: ms since 1970. */
export function markWiped(at: number): void {
  try {
    sessionStorage.setItem(WIPED, String(at));
  } catch {
    // Without storage the idle guard still sees how long nobody was there.
  }
}

export function wasWipedSince(at: number): boolean {
  try {
    return Number(sessionStorage.getItem(WIPED) ?? 0) > at;
  } catch {
    return false;
  }
}
