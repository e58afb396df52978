import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of characters on a sheet, in points from its lower left corner. */
export interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** The runs of characters of each sheet of a PDF, blank ones left out. */
export async function readSheets(pdf: Uint8Array): Promise<Run[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const sheets: Run[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    sheets.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left, bottom] = item.transform as number[];
        if (left === undefined || bottom === undefined) return [];
        return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height }];
      }),
    );
  }
  await document.loadingTask.destroy();
  return sheets;
}

/** Numbers of the sheets that show no word but the page number, from 1. */
export function blankSheets(sheets: readonly Run[][]): number[] {
  return sheets.flatMap((runs, index) => (runs.some((run) => !isPageNumber(run)) ? [] : [index + 1]));
}

/** `3 / 38`, at the foot of a sheet. */
export function isPageNumber({ text, bottom }: Run): boolean {
  return bottom < 60 && /^\d+ \/ \d+$/u.test(text);
}
