/** Reads one kind of value out of something unknown; nothing when it is not that. */
export type Reader<Value> = (found: unknown) => Value | undefined;

/** A reader for each field, so that a field added to the type asks for one here. */
export type Fields<Shape> = { readonly [Key in keyof Required<Shape>]: Reader<Shape[Key]> };

/** Reads text. Units: characters. */
export function text(most = Number.POSITIVE_INFINITY, form?: RegExp): Reader<string> {
  return (found) =>
    typeof found === 'string' && found.length <= most && (form?.test(found) ?? true) ? found : undefined;
}

/** Reads a whole number that is not negative: a count, or a time in milliseconds. */
export function whole(found: unknown): number | undefined {
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** Reads yes or no. */
export function flag(found: unknown): boolean | undefined {
  return typeof found === 'boolean' ? found : undefined;
}

/** Reads exactly one value. */
export function just<Value extends string | number>(value: Value): Reader<Value> {
  return (found) => (found === value ? value : undefined);
}

/** Reads a list of which every member can be read. */
export function list<Member>(member: Reader<Member>, least: number, most: number): Reader<readonly Member[]> {
  return (found) => {
    if (!Array.isArray(found) || found.length < least || found.length > most) return undefined;
    const members = Array.from(found, member);
    return members.every((one) => one !== undefined) ? (members as Member[]) : undefined;
  };
}

/**
 * Reads an object into a new one that holds the fields asked for and nothing else.
 * Only the object's own fields count: what `__proto__` would lend it is not seen.
 */
export function fields<Shape extends object>(
  readers: Fields<Shape>,
  optional: readonly (keyof Shape & string)[] = [],
): Reader<Shape> {
  const names = Object.keys(readers) as (keyof Shape & string)[];
  return (found) => {
    if (typeof found !== 'object' || found === null) return undefined;
    const read: Partial<Shape> = {};
    for (const name of names) {
      const value: unknown = Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
      if (value === undefined && optional.includes(name)) continue;
      read[name] = readers[name](value);
      if (read[name] === undefined) return undefined;
    }
    return read as Shape;
  };
}

/** Reads values under names that are not known beforehand. */
export function named<Value>(
  name: Reader<string>,
  value: Reader<Value>,
  most: number,
): Reader<Readonly<Record<string, Value>>> {
  return (found) => {
    if (typeof found !== 'object' || found === null) return undefined;
    const pairs = Object.entries(found).map(([key, one]) => [name(key), value(one)] as const);
    const isWhole = pairs.length <= most && pairs.every((pair) => !pair.includes(undefined));
    return isWhole ? (Object.fromEntries(pairs) as Record<string, Value>) : undefined;
  };
}
