/** Characters of a query whose parts are looked for: a longer one is a passage that somebody has pasted. */
const longestQuery = 24;

/**
 * The longest run of a query that occurs, where it is more than half of it: less of it would be another question.
 * @param occurs whether a run stands in some text
 * @returns null where no such run occurs
 */
export async function longestPart(query: string, occurs: (run: string) => Promise<boolean>): Promise<string | null> {
  const characters = [...query];
  if (characters.length > longestQuery || characters.length < 3) return null;
  let best: [start: number, end: number] = [0, 0];
  // A run that occurs holds none that does not: both ends move on only.
  for (let start = 0, end = 1; end <= characters.length;) {
    const occursHere = await occurs(characters.slice(start, end).join(''));
    if (occursHere && end - start > best[1] - best[0]) best = [start, end];
    if (occursHere) end += 1;
    else start += 1;
    if (start === end) end += 1;
  }
  const [start, end] = best;
  return 2 * (end - start) > characters.length && end - start >= 2 ? characters.slice(start, end).join('') : null;
}
