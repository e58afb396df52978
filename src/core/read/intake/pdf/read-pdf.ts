import type { OPS as Codes, PDFDocumentProxy } from 'pdfjs-dist';
import type { Layout } from '../layout.ts';
import { deriveText } from './derive.ts';
import type { PageContent } from './geometry.ts';
import { arrange } from './arrange.ts';
import { readPage } from './page-content.ts';

/** Why no text can be taken out of a file. */
export type PdfProblem = 'damaged' | 'encrypted' | 'scan' | 'unmapped';

/**
 * What is no text of a Chinese authority: private and unassigned characters, the mark of the unreadable, and letters of
 * distant scripts, for which the numbers of shapes are taken where a font does not say what its shapes mean.
 */
const MEANINGLESS =
  /[\p{Co}\p{Cn}\ufffd\u3400-\u4dbf]|[\p{Cc}--\s]|[\p{L}--[\p{sc=Han}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hira}\p{sc=Kana}\p{sc=Zyyy}]]/gv;
/** Fewer characters a page beside its picture are no text: the number and the stamp of a scanned page. */
const LEAST_CHARACTERS = 15;
const MOST_MEANINGLESS = 0.1;

/** Takes the text and the layout out of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; layout: Layout } | { problem: PdfProblem }> {
  const read = await readPages(bytes);
  if ('problem' in read) return read;
  const { pages } = read;
  const characters = pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
  const least = pages.some(({ hasPicture }) => hasPicture) ? LEAST_CHARACTERS * pages.length : 1;
  if (characters < least) return { problem: 'scan' };
  const taken = deriveText(arrange(pages), pages.length);
  const meaningless = taken.text.match(MEANINGLESS)?.length ?? 0;
  return meaningless > characters * MOST_MEANINGLESS ? { problem: 'unmapped' } : taken;
}

async function readPages(bytes: Uint8Array): Promise<{ pages: PageContent[] } | { problem: PdfProblem }> {
  // Large, and not needed by a portal without such files.
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = import.meta.resolve('pdfjs-dist/package.json');
  const files = (folder: string) => new URL(`${folder}/`, root).pathname;
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: files('cmaps'),
    standardFontDataUrl: files('standard_fonts'),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return { pages: await contentsOf(await task.promise, OPS) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function contentsOf(file: PDFDocumentProxy, codes: typeof Codes): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    pages.push(await readPage(page, codes));
    page.cleanup();
  }
  return pages;
}
