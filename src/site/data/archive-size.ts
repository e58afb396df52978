import { statSync } from 'node:fs';
import { fact } from '../portal/store/derived.ts';
import { groupsOf } from '../portal/store/store.ts';
import { dataSets } from './data-sets.ts';
import { largestFile } from './largest-file.ts';
import { pathOf, publishedFiles } from './raw-source.ts';

/**
 * Of so many bytes of JSON rows at least comes one byte of the archive, which holds them as JSON and as CSV: of the seven
 * documents' three.
 */
const packing = 2;

/**
 * Whether all texts and data are offered as one archive: not where it might be larger than one file may be. Sources
 * count as they are, since a PDF or a Word file is packed already.
 */
export const hasArchive = fact('archive', () => {
  const rows = dataSets.flatMap(({ name }) => groupsOf(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  const sources = publishedFiles().reduce((sum, file) => sum + statSync(pathOf(file)).size, 0);
  return rows / packing + sources <= largestFile;
});
