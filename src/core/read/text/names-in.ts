/** So many characters of a name are looked up at each place of a text. */
const OPENING = 2;

/**
 * Finds which of many names stand in a text, without looking for each of them: at each place only those that begin as
 * the text goes on.
 * @returns each name once, in the order in which they were given
 */
export function namesIn(names: readonly string[]): (text: string) => string[] {
  const byOpening = Map.groupBy(
    [...new Set(names)].map((name, order) => ({ name, order })),
    ({ name }) => name.slice(0, OPENING),
  );
  return (text) => {
    const found = new Map<number, string>();
    for (let at = 0; at < text.length; at++)
      for (let size = 1; size <= OPENING; size++)
        for (const { name, order } of byOpening.get(text.slice(at, at + size)) ?? [])
          if (text.startsWith(name, at)) found.set(order, name);
    return [...found].sort(([a], [b]) => a - b).map(([, name]) => name);
  };
}
