import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'info' | 'warning';
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** Something to know before going on. */
export function Notice({ kind, id, children }: Props) {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind}`} id={id}>
      <div class="utrecht-alert__content ww-stack">{children}</div>
    </div>
  );
}
