/** What this device remembers, built from its parts; fetched after the first screen, never in its way. */
import type { BroughtVisit, DeviceStore, VisitKeeper } from './app/device-store';
import type { OutgoingStore } from './app/outgoing';
import { forgetOffline } from './offline/registration';
import { draftIdFrom } from './store/draft';
import { readDraftFile, writeDraftFile } from './store/draft-file';
import type { DraftKeeper } from './store/draft-keeper';
import { type Memory, openMemory, ownIdb } from './store/memory';
import type { Parcel } from './store/parcel';
import { inTime } from './store/time-limit';
import { wipeDevice } from './store/wipe-device';

const now = () => Date.now();
const newId = () => draftIdFrom(crypto.getRandomValues(new Uint8Array(16)));
const after = (ms: number, call: () => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

/** Opens the memory of this device; what is over is forgotten first. */
export function openDevice(base: string): DeviceStore {
  const memory = openMemory({ idb: ownIdb(), now, newId, after });
  const { drafts } = memory;
  const keepers = new Set<VisitKeeper>();
  // Storage that does not answer must not keep the first visit from being told so.
  const ready = inTime(after, drafts.begin(now()));
  return {
    list: () => ready.then(() => drafts.list(now())),
    read: async (id) => (await drafts.read(id, now()))?.visit,
    notes: async (id) => (await drafts.read(id, now()))?.notes,
    keeper: async (report, from) => {
      await ready;
      const keeper = await keeperOf(memory, report, from);
      keepers.add(keeper);
      return keeper;
    },
    rename: async (id, name) => void (await drafts.rename(id, name)),
    keep: async (id, isKept) => void (await drafts.keep(id, isKept, now())),
    remove: (id) => drafts.remove([id]),
    file: async (id) => {
      const draft = await drafts.read(id, now());
      return draft && writeDraftFile(draft, now());
    },
    bring: (file) => bring(memory, file),
    outbox: async () => {
      await ready;
      return outgoing(memory);
    },
    wipe: async () => {
      // A write under way must not come after the wipe.
      await Promise.all([...keepers].map((keeper) => keeper.stop()));
      return wipe(memory, base);
    },
  };
}

/** What waits to be sent, under the clock of this device. */
function outgoing({ outbox }: Memory): OutgoingStore {
  return {
    add: (key, body, draft) => outbox.add(key, body, draft, now()),
    list: () => outbox.list(),
    claim: () => outbox.claim(now()),
    settle: (parcel, verdict, waitMs) => outbox.settle(parcel as Parcel, verdict, now(), waitMs),
    hurry: () => outbox.hurry(now()),
    withdraw: (key) => outbox.withdraw(key),
    takeOut: (draft) => outbox.takeOut(draft),
  };
}

type Report = Parameters<DeviceStore['keeper']>[0];

async function keeperOf({ drafts, keeper }: Memory, report: Report, from?: string): Promise<VisitKeeper> {
  const draft = from === undefined ? undefined : await drafts.read(from, now()).catch(() => undefined);
  return keeper((keeping) => report(keeping === 'ok' ? undefined : keeping), draft) satisfies DraftKeeper;
}

/** Looks into a file that somebody brought; it is kept only after a yes. */
async function bring({ keeper }: Memory, file: File): Promise<BroughtVisit> {
  const found = await readDraftFile(file);
  if ('problem' in found) return found;
  const { visit, topic, flows, name, notes } = found.draft;
  const answers = visit.problems.reduce((sum, problem) => sum + problem.answers.length, 0);
  const accept = async () => {
    const keeping = keeper(() => {});
    keeping.keep({ visit, topic, flows, ...(name ? { name } : {}), ...(notes ? { notes } : {}) });
    await keeping.flush();
  };
  return { visit, topic: name ?? topic, answers, accept };
}

async function wipe({ drafts }: Memory, base: string): Promise<boolean> {
  await drafts.wipe().catch(() => {});
  await forgetOffline(base).catch(() => {});
  const left = await wipeDevice(true, {
    after,
    localStorage: () => localStorage,
    sessionStorage: () => sessionStorage,
    indexedDB: () => indexedDB,
    caches: () => ('caches' in globalThis ? caches : undefined),
  });
  return left.length === 0;
}
