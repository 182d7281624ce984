/** Gives nothing for an empty list. */
export function orNone<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/** Leaves out what is not there, so that a sheet stays small and equal sheets are equal text. */
export function lean<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
