import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly titleClass: string;
  readonly children: ComponentChildren;
}

/** Something that folds out over the page, and folds in again on Escape, once a button in it was used, and when somebody goes on beside it. */
export function Fold({ title, titleClass, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  /** Folds in; whoever stood in it stands at its title then. */
  const close = useCallback(() => {
    const isInside = fold.current?.contains(document.activeElement);
    fold.current?.removeAttribute('open');
    if (isInside) fold.current?.querySelector('summary')?.focus();
  }, []);
  useEffect(() => {
    const onClick = (event: Event) => {
      const button = event.target instanceof Element && event.target.closest('button');
      if (button && fold.current?.contains(button)) close();
    };
    const beside = (event: Event) => {
      if (event.target instanceof Node && !fold.current?.contains(event.target))
        fold.current?.removeAttribute('open');
    };
    document.addEventListener('click', onClick);
    document.addEventListener('pointerdown', beside);
    document.addEventListener('focusin', beside);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('focusin', beside);
    };
  }, [close]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && fold.current?.open) close();
  };
  return (
    <details class="ws-menu" ref={fold} onKeyDown={onKeyDown}>
      <summary class={`ws-menu__title ${titleClass}`}>{title}</summary>
      <div class="ws-menu__body ww-stack">{children}</div>
    </details>
  );
}
