import { typesByEnding } from '../../lexicon/media-types.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCsl } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { formatRis } from './ris.ts';

/** The forms in which reference managers take a reference, by the ending of the file. */
export const referenceFiles = [
  { ending: 'ris', name: 'RIS', type: typesByEnding.ris, format: formatRis },
  { ending: 'bib', name: 'BibTeX', type: typesByEnding.bib, format: formatBibtex },
  { ending: 'csl.json', name: 'CSL-JSON', type: typesByEnding.json, format: formatCsl },
] as const;

/** A reference as links that hold its files: beside each page they would be three more, where hosts count files. */
export function dataLinks(reference: Reference): { name: string; href: string; download: string }[] {
  return referenceFiles.map(({ ending, name, type, format }) => ({
    name,
    href: `data:${type};charset=utf-8,${encodeURIComponent(format(reference))}`,
    download: `${reference.id}.${ending}`,
  }));
}
