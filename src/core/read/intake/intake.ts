import type { Diagnostic } from '../../../model/diagnostics.ts';
import { sourceEnding, type SourceEnding } from '../../../model/source-file.ts';
import { readPageFields } from '../../../lexicon/page-controls.ts';
import { pageFieldLines } from '../repair/rules/page-control.ts';
import { sourcePath } from '../source.ts';
import { splitLines } from '../text/lines.ts';
import { decodeText } from './encoding.ts';
import { findMisreading } from './misreading.ts';
import { noLayout } from './layout.ts';
import { validLength } from './plain-text.ts';
import { isTooDeep } from './html/nesting.ts';
import { readPage } from './html/read-page.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { TakenText } from './taken-text.ts';
import { readWorkbook } from './sheet/read-workbook.ts';
import { readWordFile } from './word/read-word-file.ts';

/** A source file as it lies in the folder. */
export interface SourceBytes {
  /** Name below `content/sources/`; its ending tells the form. */
  file: string;
  bytes: Uint8Array;
}

interface Taken {
  value: TakenText;
  diagnostics: Diagnostic[];
}

type Reader = (source: SourceBytes) => Taken | Promise<Taken>;

/** How each form is read; the engine's other forms are added here. */
const readers: Record<SourceEnding, Reader> = {
  txt: readPlain,
  md: readMarked,
  html: readHtml,
  htm: readHtml,
  docx: readWord,
  pdf: readPages,
  xlsx: readSheets,
};

/**
 * Takes the text out of a source file. What cannot be read is refused with a remedy; its text is then what could be
 * made out, for the excerpt alone.
 */
export async function takeIn(source: SourceBytes): Promise<Taken> {
  const ending = sourceEnding(source.file);
  if (ending === null) return refuse(source, '', { code: 'source/form', values: {} });
  try {
    return await readers[ending](source);
  } catch (error) {
    // Elements nested deeper than any program writes them.
    if (error instanceof RangeError) return refuse(source, '', { code: 'source/damaged', values: { problem: ending } });
    throw error;
  }
}

function readPlain(source: SourceBytes): Taken {
  const decoded = decodeText(source.bytes);
  if (decoded === null) return refuseBytes(source);
  const as = findMisreading(decoded.text);
  if (as !== null) return refuse(source, decoded.text, { code: 'source/misread', values: { as } });
  const fields = pageFieldLines(splitLines(decoded.text)).flatMap(({ text }) => readPageFields(text) ?? []);
  return { value: { ...decoded, layout: { ...noLayout, fields } }, diagnostics: [] };
}

function readMarked(source: SourceBytes): Taken {
  const plain = readPlain(source);
  const { text, encoding } = plain.value;
  if (plain.diagnostics.length > 0 || isTooDeep(text)) return plain;
  const read = readMarkdown(text);
  return read === null ? plain : { value: { ...read, encoding }, diagnostics: [] };
}

function readHtml(source: SourceBytes): Taken {
  const decoded = readPlain(source);
  const { text, encoding } = decoded.value;
  if (decoded.diagnostics.length > 0) return decoded;
  if (isTooDeep(text)) return refuse(source, '', { code: 'source/damaged', values: { problem: 'html' } });
  const page = readPage(text);
  return { value: { ...page, encoding }, diagnostics: sentencesLeftOut(source, page) };
}

/** 欢迎访问本网站，使用中如有问题请联系我们。 */
const ABOUT_SITE = /本网站|版权|ICP备|欢迎|即将离开|无障碍|长者|导航|https?:/u;

/** A warning for whole sentences beside the text of a page, which may be a part of it. */
function sentencesLeftOut({ file }: SourceBytes, { layout }: Pick<TakenText, 'layout'>): Diagnostic[] {
  const [first, ...more] = layout.leftOut.filter(
    ({ text }) => text.length >= 40 && text.includes('。') && !ABOUT_SITE.test(text),
  );
  if (!first) return [];
  const values = { count: String(more.length + 1), words: first.text };
  return [{ code: 'source/left-out', severity: 'warning', file: sourcePath({ file }), span: null, values }];
}

function readSheets(source: SourceBytes): Taken {
  return readOffice(source, readWorkbook(source.bytes));
}

function readWord(source: SourceBytes): Taken {
  return readOffice(source, readWordFile(source.bytes));
}

function readOffice(source: SourceBytes, read: ReturnType<typeof readWordFile>): Taken {
  if ('problem' in read) return refuse(source, '', { code: 'source/damaged', values: { problem: read.problem } });
  return { value: { ...read, encoding: null }, diagnostics: [] };
}

async function readPages(source: SourceBytes): Promise<Taken> {
  const read = await readPdf(source.bytes);
  if (!('problem' in read)) return { value: { ...read, encoding: null }, diagnostics: [] };
  if (read.problem === 'damaged') return refuse(source, '', { code: 'source/damaged', values: { problem: 'pdf' } });
  return refuse(source, '', { code: `source/${read.problem}`, values: {} });
}

function refuseBytes(source: SourceBytes): Taken {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
  const at = validLength(source.bytes);
  return refuse(source, text, { code: 'source/not-utf8', values: {}, span: { start: at, end: at } });
}

function refuse(
  { file }: SourceBytes,
  text: string,
  told: Pick<Diagnostic, 'code' | 'values'> & Partial<Pick<Diagnostic, 'span'>>,
): Taken {
  const diagnostic: Diagnostic = { severity: 'error', file: sourcePath({ file }), span: null, ...told };
  return { value: { text, encoding: null, layout: noLayout }, diagnostics: [diagnostic] };
}
