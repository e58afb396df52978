/** What must be known of an index of things before anything is looked up in it. */
export interface ThingsDirectory {
  /** Name of the folder with its pieces; another content has another name. */
  readonly version: string;
  /** How many pieces it is in. */
  readonly pieces: number;
  /** How many goals it holds. */
  readonly goals: number;
}

/** The piece that a key is in, of so many: FNV-1a over the units of the key. */
export function pieceOf(key: string, pieces: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % pieces;
}

/** Numbers in rising order as the steps between them. */
export function stepsOf(rising: readonly number[]): number[] {
  return rising.map((number, at) => number - (rising[at - 1] ?? 0));
}

/** The numbers of {@link stepsOf}. */
export function numbersOf(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}
