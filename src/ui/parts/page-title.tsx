interface Props {
  readonly children: string;
  /** Ids of what stands above the title and must be heard with it, since the focus lands here. */
  readonly describedBy?: readonly (string | undefined)[];
}

/** The heading of the page; it takes the focus when the app has drawn a new page. */
export function PageTitle({ children, describedBy = [] }: Props) {
  const ids = describedBy.filter(Boolean).join(' ');
  return (
    <h1 class="utrecht-heading-1" tabIndex={-1} aria-describedby={ids || undefined}>
      {children}
    </h1>
  );
}
