import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly children: ComponentChildren;
}

/** A row of tabs with the panel of the open one. Arrows, Home and End go along the row; Tab goes on into the panel. */
export function Tabs({ label, tabs, open, onOpen, children }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    onOpen(id);
    row.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(tabs, open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <>
      <div class="ws-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="ws-tab"
            aria-selected={id === open}
            aria-controls="ws-paneel"
            tabIndex={id === open ? 0 : -1}
            onClick={() => go(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="ws-panel" role="tabpanel" id="ws-paneel" aria-labelledby={`tab-${open}`}>
        {children}
      </div>
    </>
  );
}

function nextTab(tabs: readonly Tab[], open: string, key: string): string | undefined {
  const at = tabs.findIndex(({ id }) => id === open);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[steps[key] ?? -1]?.id;
}
