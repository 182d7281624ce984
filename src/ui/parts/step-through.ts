/**
 * Moves the focus with the arrow keys: from the end of a field into the links around it, and between those.
 * Says whether it did.
 */
export function stepThrough(
  event: Pick<KeyboardEvent, 'key' | 'target'>,
  around: HTMLElement | null,
  field: HTMLTextAreaElement | null,
): boolean {
  const links = [...(around?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = links.indexOf(event.target as HTMLElement);
  const isInField = event.target === field;
  if (isInField && (event.key === 'Enter' || (event.key === 'ArrowDown' && isAtEnd(field))))
    return focus(links[0]);
  if (isInField || at < 0) return false;
  if (event.key === 'ArrowDown') return focus(links[at + 1] ?? links[at]);
  if (event.key === 'ArrowUp') return focus(links[at - 1] ?? field);
  return false;
}

function isAtEnd(field: HTMLTextAreaElement | null): boolean {
  return field !== null && field.selectionStart === field.value.length;
}

function focus(target: HTMLElement | null | undefined): boolean {
  target?.focus();
  return true;
}
