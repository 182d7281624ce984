import type { ComponentChildren } from 'preact';

interface Props {
  readonly accept: string;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  /** How the button looks; where nothing is said, as all others for visitors. */
  readonly class?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** What it says: a browser names its own button in a language of its own. */
  readonly children: ComponentChildren;
}

/** Lets somebody choose files; the same file may be chosen again. */
export function FileButton({
  accept,
  multiple,
  describedBy,
  class: look = 'ww-button',
  onFiles,
  children,
}: Props) {
  return (
    <label class={`${look} ww-file`}>
      {children}
      <input
        class="ww-file__input"
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
