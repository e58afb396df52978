import { thingsDirectory, thingsFolder } from '../../search/things/paths.ts';
import { ThingReader } from '../../search/things/thing-reader.ts';
import { href } from '../../site/page/href.ts';

let opened: Promise<ThingReader> | undefined;

/** The index of things of the site, which is opened once. */
export function openReader(): Promise<ThingReader> {
  opened ??= ThingReader.open(loadPiece).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function loadPiece(path: string): Promise<unknown> {
  // Pieces have the name of their index; the directory, which names it, is asked for anew.
  const cache = path === thingsDirectory ? 'no-cache' : 'default';
  const response = await fetch(href(`/${thingsFolder}/${path}`), { cache });
  if (!response.ok) {
    // The site may have been published anew meanwhile: its index is opened again.
    opened = undefined;
    throw new Error(`A part of the index of things could not be loaded: ${response.url}`);
  }
  return response.json();
}
