import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly titleClass: string;
  readonly children: (close: () => void) => ComponentChildren;
}

/** Something that folds out over the page, and folds in again on Escape, on a tap beside it and when the focus leaves it. */
export function Fold({ title, titleClass, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const close = () => fold.current?.removeAttribute('open');
  useEffect(() => {
    const beside = (event: Event) => {
      if (event.target instanceof Node && !fold.current?.contains(event.target))
        fold.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', beside);
    document.addEventListener('focusin', beside);
    return () => {
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('focusin', beside);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !fold.current?.open) return;
    close();
    fold.current.querySelector('summary')?.focus();
  };
  return (
    <details class="ws-menu" ref={fold} onKeyDown={onKeyDown}>
      <summary class={`ws-menu__title ${titleClass}`}>{title}</summary>
      <div class="ws-menu__body ww-stack">{children(close)}</div>
    </details>
  );
}
