/** What a page of a test shows: words with the place of their first character, and rules from place to place. */
export interface TestPage {
  words?: readonly { text: string; at: readonly [number, number]; size?: number }[];
  rules?: readonly (readonly [number, number, number, number])[];
}

const WIDTH = 595;
const HEIGHT = 842;
const FIRST_PAGE = 6;

/** Characters are named by their code; letters and digits are half as wide as Han characters. */
const unicodeMap = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
].join('\n');

/** Writes a PDF, with a font that names its characters or, without `isMapped`, with one that does not. */
export function printPdf(pages: readonly TestPage[], isMapped = true): Uint8Array {
  const kids = pages.map((_, index) => `${String(FIRST_PAGE + index * 2)} 0 R`).join(' ');
  const toUnicode = isMapped ? '/ToUnicode 5 0 R' : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] ${toUnicode} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /CIDToGIDMap /Identity /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>',
    stream(unicodeMap),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(WIDTH)} ${String(HEIGHT)}] /Resources << /Font << /F 3 0 R >> >> /Contents ${String(FIRST_PAGE + index * 2 + 1)} 0 R >>`,
      stream(drawing(page)),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const end = file.length;
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(end)}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function stream(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

function drawing({ words = [], rules = [] }: TestPage): string {
  const texts = words.map(({ text, at: [x, y], size = 12 }) => {
    const codes = Array.from({ length: text.length }, (_, index) =>
      text.charCodeAt(index).toString(16).padStart(4, '0'),
    );
    return `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm <${codes.join('')}> Tj ET`;
  });
  const lines = rules.map(([x, y, toX, toY]) => `${[x, y].join(' ')} m ${[toX, toY].join(' ')} l S`);
  return [...texts, ...lines].join('\n');
}

/** The lines of a column of text from a height on, one below the other. */
export function column(lines: readonly string[], from = 700, left = 90): { text: string; at: [number, number] }[] {
  return lines.map((text, index) => ({
    text: text.trimStart(),
    at: [left + (text.length - text.trimStart().length) * 12, from - index * 20],
  }));
}
