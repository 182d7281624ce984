import type { ComponentChildren } from 'preact';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
  readonly children: ComponentChildren;
}

/** A row of tabs with the panel of the open one; `onOpen` moves the focus to its tab. Arrows, Home and End go along the row; Tab goes on into the panel. */
export function Tabs<Id extends string>({ label, tabs, open, onOpen, children }: Props<Id>) {
  const go = (id: Id | undefined) => {
    if (id !== undefined) onOpen(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(tabs, open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <>
      <div class="ws-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
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

function nextTab<Id extends string>(tabs: readonly Tab<Id>[], open: Id, key: string): Id | undefined {
  const at = tabs.findIndex(({ id }) => id === open);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[steps[key] ?? -1]?.id;
}
