import type { SetName } from './data-sets.ts';

/** What was asked of the store: rows of a group or a key, or for the key null a whole data set. */
export interface Read {
  readonly name: SetName;
  readonly kind: string;
  readonly key: string;
}

let noted: Map<string, Read> | null = null;

/** Notes what is asked of the store from now on, until the returned function is called, which gives it. */
export function watchReads(): () => Read[] {
  const own = new Map<string, Read>();
  noted = own;
  return () => {
    noted = null;
    return [...own.values()];
  };
}

export function noteRead(name: SetName, kind: string, key: string): void {
  noted?.set(`${name}\0${kind}\0${key}`, { name, kind, key });
}
