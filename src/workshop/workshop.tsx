import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Say } from '../words/say';
import { EarlierWork } from './earlier-work';
import { fileActions } from './files/file-actions';
import { FilesMenu } from './files/files-menu';
import { FlowPicker } from './flow-picker';
import { StatusLine } from './status-line';
import { Tabs } from './tabs';
import type { Spot, View, ViewId } from './types';
import { useUndoKeys } from './undo-keys';
import { useView } from './use-view';
import { publishedWork, useWork } from './use-work';
import { VIEWS } from './views';
import type { WorkshopParts } from './workshop-parts';

/** The whole workshop: the files, which flow, undo and redo, and the views of it. */
export function Workshop(parts: WorkshopParts) {
  const { say, now, newId, published } = parts;
  const hands = useWork(parts);
  const { work, put, isKept } = hands;
  const [news, tell] = useState('');
  const [{ open, spot }, setOpen] = useState<{ open: ViewId; spot?: Spot }>({ open: 'formulier' });
  const go = useCallback<View['go']>((next, spot) => {
    setOpen({ open: next, spot });
    // The way in that was used may be gone with its view: the keyboard goes on at the tab, and the page shows it.
    document.getElementById(`tab-${next}`)?.focus();
  }, []);
  const fresh = () => publishedWork(published, newId());
  const { past, future } = work.project;
  // What was told about a step is old after the next one.
  const apply = useCallback<View['apply']>(
    (edits, what) => {
      tell('');
      hands.apply(edits, what);
    },
    [hands.apply],
  );
  const undo = useCallback(() => {
    if (past.length === 0) return;
    tell(say('workshop.undone', { what: past.at(-1)?.what ?? '' }));
    hands.undo();
  }, [past, hands.undo, say]);
  const redo = useCallback(() => {
    if (future.length === 0) return;
    tell(say('workshop.redone', { what: future.at(-1)?.what ?? '' }));
    hands.redo();
  }, [future, hands.redo, say]);
  const { view, language } = useView(parts, { ...hands, apply, undo, redo, go, tell, spot });
  const errors = view.findings.filter(({ severity }) => severity === 'error').length;
  const act = fileActions({ work, put, fresh, say, tell, now, newId, errors });
  useUndoKeys(past.length > 0 ? undo : undefined, future.length > 0 ? redo : undefined);
  return (
    <div class="ws">
      <EarlierWork
        {...parts}
        current={work.id}
        take={(earlier, moved) => {
          put(earlier);
          tell(
            moved.length > 0
              ? say('workshop.earlier.moved', { files: moved.join(', ') })
              : say('workshop.earlier.taken'),
          );
        }}
      />
      <div class="ws-bar">
        <FlowPicker view={view} />
        <div class="ws-bar__buttons">
          <button type="button" class="ws-button" aria-disabled={past.length === 0} onClick={undo}>
            {say('workshop.undo')}
          </button>
          <button type="button" class="ws-button" aria-disabled={future.length === 0} onClick={redo}>
            {say('workshop.redo')}
          </button>
          <FilesMenu work={work} say={say} {...act} />
        </div>
      </div>
      <StatusLine work={work} view={view} language={language} isKept={isKept} news={news} />
      <Tabs
        label={say('workshop.views')}
        tabs={VIEWS.map(({ id, name }) => ({ id, name: say(name) }))}
        open={open}
        onOpen={go}
      >
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
