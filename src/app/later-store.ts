import type { DeviceStore } from './device-store';

interface Parts {
  /** Fetches the store itself, which is far larger than this page. */
  readonly open: () => Promise<DeviceStore>;
  /** Is there anything on this device to list? */
  readonly hasMemory: () => Promise<boolean>;
}

/** A store that is fetched when it is first needed: who only looks around, or has nothing kept, never needs it. */
export function laterStore({ open, hasMemory }: Parts): DeviceStore {
  let opened: Promise<DeviceStore> | undefined;
  const store = () => {
    opened ??= open().catch((error) => {
      // Without a network it may come at the next try.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    list: async () => {
      if (!opened && !(await hasMemory())) return { drafts: [], unreadable: 0 };
      return (await store()).list();
    },
    read: async (id) => (await store()).read(id),
    notes: async (id) => (await store()).notes(id),
    keeper: async (report, from) => (await store()).keeper(report, from),
    rename: async (id, name) => (await store()).rename(id, name),
    keep: async (id, isKept) => (await store()).keep(id, isKept),
    remove: async (id) => (await store()).remove(id),
    file: async (id) => (await store()).file(id),
    bring: async (file) => (await store()).bring(file),
    outbox: async () => (await store()).outbox(),
    wipe: async () => (await store()).wipe(),
  };
}
