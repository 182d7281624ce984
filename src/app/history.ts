/** Puts the address of a place into the history of the tab; `depth` counts the steps made on this site. */
export function moveTo(address: string, how: 'push' | 'replace'): void {
  const depth = Number(history.state?.depth ?? 0);
  if (how === 'push') history.pushState({ depth: depth + 1 }, '', address);
  else history.replaceState({ depth }, '', address);
}
