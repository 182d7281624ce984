import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A piece of a page under its own heading. */
export function Section({ title, class: extra = '', id, children }: Props) {
  return (
    <section class={`ww-stack ${extra}`.trim()} id={id}>
      <h2 class="utrecht-heading-2">{title}</h2>
      {children}
    </section>
  );
}
