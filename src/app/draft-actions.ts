import type { DraftActions } from '../ui/parts/draft-list';
import type { Say } from '../words/say';
import type { DeviceStore } from './device-store';
import { saveFile } from './give-away';
import type { NewsPanel } from './news-panel';

interface Parts {
  readonly store: DeviceStore;
  readonly say: Say;
  readonly news: NewsPanel;
  readonly open: (id: string) => Promise<void>;
  readonly onChange: () => void;
}

/** What the buttons of a list of drafts do; a storage that fails is told, never thrown. */
export function draftActions({ store, say, news, open, onChange }: Parts): DraftActions {
  const act = (work: Promise<void>, done?: string) =>
    work.then(
      () => {
        if (done) news.tell({ text: done });
        onChange();
      },
      () => news.tell({ text: say('keeping.hung') }),
    );
  return {
    open: (id) => void act(open(id)),
    rename: (id, name) => void act(store.rename(id, name), say('drafts.renamed')),
    keep: (id, isKept) => void act(store.keep(id, isKept)),
    save: (id) => void act(saveDraft(store, id)),
    remove: (id) => void act(store.remove(id), say('drafts.removed')),
  };
}

async function saveDraft(store: DeviceStore, id: string): Promise<void> {
  const file = await store.file(id);
  if (!file) return;
  saveFile(file.name, file.text, 'application/json');
}
