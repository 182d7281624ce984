import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../words/say';
import { FlowPicker } from './flow-picker';
import { Tabs } from './tabs';
import type { View } from './types';
import { useProject } from './use-project';
import { VIEWS } from './views';
import type { WorkshopParts } from './workshop-parts';

/** The whole workshop: which flow, undo and redo, and the views of it. */
export function Workshop(parts: WorkshopParts) {
  const { say } = parts;
  const { view, undo, redo, canUndo, canRedo } = useProject(parts);
  const [open, setOpen] = useState(VIEWS[0]?.id ?? '');
  const tabs = VIEWS.map(({ id, name }) => ({ id, name: say(name) }));
  return (
    <div class="ws">
      <div class="ws-bar">
        <FlowPicker view={view} />
        <div class="ws-bar__buttons">
          <button type="button" class="ws-button" disabled={!canUndo} onClick={undo}>
            {say('workshop.undo')}
          </button>
          <button type="button" class="ws-button" disabled={!canRedo} onClick={redo}>
            {say('workshop.redo')}
          </button>
        </div>
      </div>
      <Tabs label={say('workshop.views')} tabs={tabs} open={open} onOpen={setOpen}>
        <Panel id={open} view={view} say={say} />
      </Tabs>
    </div>
  );
}

/** The view that is open; its code comes when it is first asked for. */
function Panel({ id, view, say }: { id: string; view: View; say: Say }) {
  const [loaded, setLoaded] = useState<{ id: string; Component?: ComponentType<View> }>();
  useEffect(() => {
    VIEWS.find((entry) => entry.id === id)
      ?.load()
      .then(
        (Component) => setLoaded({ id, Component }),
        () => setLoaded({ id }),
      );
  }, [id]);
  if (loaded?.id !== id) return <p class="utrecht-paragraph">{say('workshop.loading')}</p>;
  const { Component } = loaded;
  return Component ? <Component {...view} /> : <p class="utrecht-paragraph">{say('workshop.broken')}</p>;
}
