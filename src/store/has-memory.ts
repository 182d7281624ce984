import { DATABASE } from './database-name';

/** Does this browser hold a database of ours? Where it cannot tell, it may. */
export async function hasMemory(idb: () => IDBFactory): Promise<boolean> {
  try {
    const databases = await idb().databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}
