import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../words/say';

interface Props {
  readonly say: Say;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Something that comes over the page until it is closed; Escape closes it, and the focus goes back where it was. */
export function Dialog({ say, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    // Where nothing asks for the focus, a long text is read from its beginning.
    const first = dialog.current?.querySelector<HTMLElement>('[data-eerst]');
    (first ?? dialog.current?.querySelector('h2'))?.focus();
    return () => before?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog class="ww-dialog" ref={dialog} aria-labelledby="dialoog" onClose={onClose}>
      <div class="ww-stack">
        <h2 class="utrecht-heading-2" id="dialoog" tabIndex={-1}>
          {title}
        </h2>
        {children}
        <p>
          <button type="button" class="ww-button" onClick={onClose}>
            {say('counter.close')}
          </button>
        </p>
      </div>
    </dialog>
  );
}
