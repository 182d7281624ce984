/** For this visit only: set by the address, kept as long as the tab. It says nothing about the visit. */
const VISIT = 'wegwijzer.apparaat';

/**
 * Is this visit on a device of more people, because the address said so (`?apparaat=gedeeld`)? The address is cleaned.
 * The switch of staff, which stays on the device, is asked elsewhere.
 */
export function isSharedVisit(): boolean {
  asked ||= takeFromAddress();
  return asked || remembered() === 'gedeeld';
}

/** Where the tab can keep nothing, it holds for this page. */
let asked = false;

function takeFromAddress(): boolean {
  const query = new URLSearchParams(location.search);
  const isAsked = query.get('apparaat') === 'gedeeld';
  if (isAsked) {
    query.delete('apparaat');
    const rest = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', location.pathname + rest + location.hash);
    remember('gedeeld');
  }
  return isAsked;
}

function remember(value: string): void {
  try {
    sessionStorage.setItem(VISIT, value);
  } catch {
    // Then it holds as long as this page.
  }
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(VISIT);
  } catch {
    return null;
  }
}
