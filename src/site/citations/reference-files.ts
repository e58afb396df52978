import { typesByEnding } from '../../lexicon/media-types.ts';
import { href } from '../page/href.ts';
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

/** The files of a document, which lie beside its page. */
export function fileLinks(document: string): { name: string; href: string; download: string }[] {
  return referenceFiles.map(({ ending, name }) => ({
    name,
    href: href(`/documents/${document}/cite.${ending}`),
    download: `${document}.${ending}`,
  }));
}

/**
 * A reference as a link that holds its file. It is how a target gives its three: as files of their own they would be
 * three for each of the many pages of targets.
 */
export function dataLinks(reference: Reference): { name: string; href: string; download: string }[] {
  return referenceFiles.map(({ ending, name, type, format }) => ({
    name,
    href: `data:${type};charset=utf-8,${encodeURIComponent(format(reference))}`,
    download: `${reference.id}.${ending}`,
  }));
}
