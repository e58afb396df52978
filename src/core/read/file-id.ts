import { idSchema } from '../../model/document.ts';
import { asciiName } from './ascii-name.ts';

/** An id made of a name is cut at a word; a number may stand behind it. */
const MOST = 80;

/**
 * The id that a source has from the name of its file, where the manifest does not list it; Chinese words in pinyin. A name
 * that holds none that a URL can hold stays as it is, and is refused.
 */
export function idOfFile(file: string): string {
  const stem = file.replace(/\.[^.]+$/u, '').toLowerCase();
  if (isId(stem)) return stem;
  const name = asciiName(stem.replaceAll('_', '-'), MOST);
  return isId(name) ? name : stem;
}

function isId(name: string): boolean {
  return idSchema.safeParse(name).success;
}
