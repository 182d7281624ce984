/** What stands under a key that somebody wrote: a name such as `constructor` is there only when an author made it. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
