import type { ComponentChildren } from 'preact';

/** Something to open for who wants to know more; it needs no script. */
export function Disclosure({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="ww-disclosure">
      <summary class="ww-disclosure__title">{title}</summary>
      <div class="ww-disclosure__body ww-stack">{children}</div>
    </details>
  );
}
