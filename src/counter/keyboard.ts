import type { KeyReader } from './key-reader';

interface Parts {
  readonly reader: KeyReader;
  readonly hasSingleKeys: () => boolean;
  readonly isCovered: () => boolean;
  readonly lift: () => void;
}

/** Listens to the keys of the counter: single ones where nobody is typing in a field, and any key or tap when it is covered. */
export function listenToKeys({ reader, hasSingleKeys, isCovered, lift }: Parts): void {
  const onTap = (event: MouseEvent) => {
    // The number for danger can be called at any moment.
    if (!isCovered() || (event.target as Element | null)?.closest('[href^="tel:"]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    lift();
  };
  document.addEventListener('click', onTap, { capture: true });
  document.addEventListener('keydown', (event) => {
    if (isCovered()) {
      // The key that lifts the cover does nothing else.
      event.preventDefault();
      lift();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere(event)) return;
    if (event.key === 'Enter' && reader.isReading) {
      event.preventDefault();
      reader.take('Enter');
    }
    if (event.key.length !== 1 || event.key === ' ') return;
    if (hasSingleKeys()) event.preventDefault();
    // A key that is held down would answer question after question.
    if (!event.repeat) reader.take(event.key);
  });
}

function isElsewhere({ target }: KeyboardEvent): boolean {
  const place = target as HTMLElement | null;
  return Boolean(place?.closest?.('input, textarea, select, dialog') || place?.isContentEditable);
}
