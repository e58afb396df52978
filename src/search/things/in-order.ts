/** How many characters of one run of words stand in another in their order: the length of their longest common subsequence. */
export function inOrder(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1)
      next.push(character === b[at] ? (last[at] ?? 0) + 1 : Math.max(last[at + 1] ?? 0, next[at] ?? 0));
    last = next;
  }
  return last.at(-1) ?? 0;
}
