import { kept } from './kept-promise.ts';

/** Files that are asked for at a time. */
const atOnce = 6;

/** The files of a folder, each fetched when it is first needed. */
export interface FetchedFiles {
  /**
   * Files in the order of their names.
   * @param told hears how many of them are there, from 0 to 1
   */
  readonly read: <Content>(names: readonly string[], told?: (share: number) => void) => Promise<Content[]>;
}

/**
 * The JSON files of a folder.
 * @param folder its address, with a slash at its end
 */
export function fetchedFiles(folder: string): FetchedFiles {
  const files = new Map<string, () => Promise<unknown>>();
  const fileOf = (name: string) => {
    const known = files.get(name) ?? kept(() => fetchJson(`${folder}${name}.json`));
    files.set(name, known);
    return known();
  };
  return {
    read: async <Content>(names: readonly string[], told?: (share: number) => void) => {
      const read: unknown[] = [];
      let next = 0;
      let there = 0;
      const work = async (): Promise<void> => {
        for (let at = next++; at < names.length; at = next++) {
          read[at] = await fileOf(names[at] ?? '');
          there += 1;
          told?.(there / names.length);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return read as Content[];
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}
