/** Runs in the page: how many drafts stand in the database. */
export async function countDrafts(): Promise<number> {
  const found = (await indexedDB.databases()).some(({ name }) => name === 'wegwijzer');
  if (!found) return 0;
  return new Promise((done, fail) => {
    const request = indexedDB.open('wegwijzer');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const count = database.transaction('drafts').objectStore('drafts').count();
      count.onsuccess = () => {
        database.close();
        done(count.result);
      };
    };
  });
}
