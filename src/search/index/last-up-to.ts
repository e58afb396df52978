/** Place of the last of some numbers in rising order that is not above another; `from` where there is none. */
export function lastUpTo(rising: Uint32Array, number: number, from = 0): number {
  let [low, high] = [from, rising.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}
