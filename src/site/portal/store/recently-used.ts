/** Values that were used last, up to a weight in all. */
export interface RecentlyUsed<Value> {
  /** The value of a key, made anew where it is not kept. */
  get(key: string, make: () => Value): Value;
}

/** @param most weight of all that is kept; the last is kept whatever it weighs */
export function recentlyUsed<Value>(most: number, weightOf: (value: Value) => number): RecentlyUsed<Value> {
  // A map keeps its keys in the order in which they came.
  const kept = new Map<string, Value>();
  let weight = 0;
  return {
    get: (key, make) => {
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const made = make();
      kept.set(key, made);
      weight += weightOf(made);
      for (const [oldest, value] of kept) {
        if (weight <= most || oldest === key) break;
        kept.delete(oldest);
        weight -= weightOf(value);
      }
      return made;
    },
  };
}
