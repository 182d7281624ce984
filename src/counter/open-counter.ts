import { listen } from '../app/clicks';
import { fetchCodeBook } from '../app/code-book';
import type { Shelf } from '../app/sheets';
import type { CounterSheet } from '../flow/counter-sheet';
import { actionOf } from '../ui/counter/keys';
import { CODE_ID } from '../ui/parts/footer';
import type { Say } from '../words/say';
import { Counter } from './counter';
import type { CounterStore, Settings } from './counter-parts';
import { IdleCover } from './idle-cover';
import { KeyReader } from './key-reader';
import { listenToKeys } from './keyboard';
import { keepLinksInside } from './links';
import { fetchIndex, findByWords } from './own-words';
import { SheetsAtHand } from './sheets-at-hand';
import { isOnlyCounter, lineTo, mirrorWindow } from './windows';

interface Parts {
  readonly root: HTMLElement;
  readonly say: Say;
  readonly base: string;
  readonly data: CounterSheet;
  readonly shelf: Shelf;
  readonly settings: Settings;
  readonly store: CounterStore;
  readonly newId: () => string;
  readonly isShared: boolean;
}

/** Opens the counter and lets keys, links and scanners in. Gives whether somebody is being helped. */
export async function openCounter(parts: Parts): Promise<() => boolean> {
  const { root, base, data, shelf, newId } = parts;
  const site = await shelf.site();
  const [book, index] = await Promise.all([fetchCodeBook(base, site.version), fetchIndex(site)]);
  const brought = takeCode();
  const line = newId();
  const counter = new Counter(
    {
      ...parts,
      site,
      sheet: data,
      ...book,
      sheets: new SheetsAtHand(shelf),
      findByWords: findByWords(index, site),
      address: `${location.origin}${base}${CODE_ID}/`,
      isSensitiveFlow: (flow) => data.flows.find(({ id }) => id === flow)?.isSensitive ?? true,
      now: () => new Date(),
      channel: lineTo(base, line),
      openMirror: () => mirrorWindow(base, line),
      signalsHref: `${base}balie/signalen/`,
    },
    root,
  );
  // What another counter has open stands there too: it did not crash.
  await counter.start(await isOnlyCounter(base));
  letIn(counter);
  if (brought !== undefined) counter.hands.look(brought);
  return () => counter.visits.all.length > 0;
}

function letIn(counter: Counter): void {
  const { parts, hands, visits, keeping } = counter;
  const after = (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  };
  const onKey = (sign: string) => {
    const action = parts.settings.hasSingleKeys ? actionOf(sign) : undefined;
    if (action) hands.key(action);
  };
  listenToKeys({
    reader: new KeyReader({ after, onKey, onScan: hands.look }),
    hasSingleKeys: () => parts.settings.hasSingleKeys,
    isCovered: () => counter.isCovered,
    lift: hands.lift,
  });
  listen(hands.clicks());
  keepLinksInside({ site: parts.site, shelf: parts.sheets.shelf, jump: hands.jump });
  // Without a visitor there may still be a code on the screen, or the camera may be on.
  const onIdle = () => (visits.all.length > 0 || counter.shown.panel) && hands.cover();
  new IdleCover({ now: () => Date.now(), onIdle }).start();
  addEventListener('beforeunload', (event) => {
    const isLost = !keeping.isOn && visits.all.some(({ isEmpty }) => !isEmpty);
    if (isLost) event.preventDefault();
  });
}

/** Takes the code from the fragment of the address, where no server sees it, and removes it there. */
function takeCode(): string | undefined {
  const { hash } = location;
  if (!hash.startsWith('#c=')) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return hash;
}
