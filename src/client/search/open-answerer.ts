import { Answerer } from '../../search/answer/answerer.ts';
import { IndexReader } from '../../search/index/index-reader.ts';
import { directoryPath, indexFolder } from '../../search/index/paths.ts';
import { href } from '../../site/page/href.ts';
import { unpack } from './unpack.ts';

/** What answers questions about this site; its files are loaded as they are needed. */
export async function openAnswerer(): Promise<Answerer> {
  return new Answerer(await IndexReader.open(loadFile));
}

/** @throws Error where a file does not come, or does not come whole */
async function loadFile(path: string): Promise<Uint8Array> {
  // Packs have the name of their index; the directory, which names it, is asked for anew.
  const cache = path === directoryPath ? 'no-cache' : 'default';
  const response = await fetch(href(`/${indexFolder}/${path}`), { cache });
  if (!response.ok) throw new Error(`A part of the search index could not be loaded: ${response.url}`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
}
