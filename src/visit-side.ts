/** What stands beside a visit under way, built from its parts. */
import type { DeviceStore } from './app/device-store';
import type { Live } from './app/go-live';
import type { HandoverPanel } from './app/handover-panel';
import { HelpedPanel } from './app/helped-panel';
import { LetterLinks } from './app/letter-links';
import { MemoryPanel } from './app/memory-panel';
import type { NewsPanel } from './app/news-panel';
import { MemoryOfNothing, Notebook } from './app/notebook';
import type { OutgoingStore } from './app/outgoing';
import type { PostOffice } from './app/post-office';
import { SearchPanel } from './app/search-panel';
import { SeveralPanel } from './app/several-panel';
import { SharedPanel } from './app/shared-panel';
import { hasMemory } from './store/has-memory';
import type { Resources, Say } from './words/say';

interface Common {
  readonly say: Say;
  readonly learn: (words: Resources) => void;
}

interface Side extends Common {
  readonly live: Live;
  readonly isShared: boolean;
  readonly news: NewsPanel;
  readonly store: DeviceStore;
}

/** Joins a live visit: it is remembered or guarded, handed over where somebody helps, and what waits to be sent goes on. */
export async function joinVisit(parts: Side): Promise<LetterLinks> {
  const { live, say, isShared, news, store } = parts;
  const search = new SearchPanel({ live, say });
  search.start();
  new SeveralPanel(live, say).start();
  new HelpedPanel(live, say).start();
  const notebook = new Notebook();
  const post = postAt(parts, isShared ? undefined : () => store.outbox());
  const nothing = new MemoryOfNothing(notebook, () => post.end());
  const onForget = (draft: string) =>
    void post.open().then(
      (office) => office.takeOut(draft),
      () => {},
    );
  const panel = isShared ? undefined : new MemoryPanel({ live, say, news, store, notebook, onForget });
  const isSensitive = () => (isShared ? nothing.isHushed : live.traces.isQuiet);
  const draft = () => panel?.memory.id;
  const handover = handoverOn({ ...parts, notebook, isSensitive, draft, office: post.open });
  if (isShared) {
    live.traces.rememberIn(nothing);
    const clear = () => search.clear();
    new SharedPanel({ page: live.page, news, say, now: () => Date.now(), clear }).start();
  } else await panel?.start();
  if (panel) live.page.whenShown(() => panel.refresh());
  live.page.whenShown(handover);
  handover();
  if (!isShared && (await hasMemory(() => indexedDB)))
    post
      .open()
      .then((office) => office.start())
      .catch(() => {});
  const letters = new LetterLinks({ ...parts, onClosed: handover });
  letters.start();
  return letters;
}

interface LaterPost {
  readonly open: () => Promise<PostOffice>;
  /** The visit of a shared device is over. */
  readonly end: () => void;
}

/** What sends messages: it comes when a message is near, or waits. */
function postAt(
  { live, say, learn }: Common & { live: Live },
  open?: () => Promise<OutgoingStore>,
): LaterPost {
  let office: Promise<PostOffice> | undefined;
  const make = async () =>
    (await import('./app/post-door')).openPost({
      base: live.site.base,
      say,
      learn,
      ...(open ? { open } : {}),
    });
  return {
    open: () => {
      office ??= make();
      return office;
    },
    end: () =>
      void office?.then(
        (one) => one.clear(),
        () => {},
      ),
  };
}

interface Joining extends Common {
  readonly live: Live;
  readonly isShared: boolean;
  readonly notebook: Notebook;
  readonly isSensitive: () => boolean;
  readonly draft: () => string | undefined;
  readonly office: () => Promise<PostOffice>;
}

/** On the page of a person who helps: what the visitor takes along to them. It is fetched when such a page stands there. */
function handoverOn({ live: { page, site }, office, ...parts }: Joining): () => void {
  let panel: Promise<HandoverPanel | undefined> | undefined;
  const open = async () => {
    const { openHandover } = await import('./app/handover-door');
    return openHandover({ ...parts, office: await office(), page, site, now: () => new Date() });
  };
  return () => {
    if (!document.querySelector('[data-overdracht]')) return;
    panel ??= open();
    // Without a network it may come at the next page; the page itself tells whom to call.
    panel
      .then((one) => one?.show())
      .catch(() => {
        panel = undefined;
      });
  };
}
