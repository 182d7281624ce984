import type { AnchorHTMLAttributes } from 'preact';

/** A link in the house style; a `data-actie` or `data-keuze` on it is what the app listens for. */
export function Link(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...props} class={`utrecht-link utrecht-link--html-a ${props.class ?? ''}`.trim()} />;
}
