import type { PolicyDocument } from '../../model/document.ts';
import { provisionWords } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import { portal } from '../portal/portal.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { factsOf } from '../documents/facts.ts';
import { readSourceText } from '../data/raw-source.ts';
import { pageText, textFragment, type PageText } from './text-fragment.ts';

/** The page of a document as a browser searches it, and where the words of its provisions begin. */
interface DocumentPage {
  readonly page: PageText;
  readonly starts: ReadonlyMap<string, number>;
}

const pageOf = derivedOf((id): DocumentPage | undefined => {
  const document = portal.document(id);
  return document && readPage(document);
});

/** Facts, summary and contents list stand before the text, and a browser finds their words first. */
function readPage(document: PolicyDocument): DocumentPage {
  const own = portal.provisionsOf(document.id);
  const blocks = [
    ...[
      document.title,
      document.noticeTitle,
      ...factsOf(document, portal.gazetteOf(document)).map(({ value }) => value),
    ],
    ...portal.summaryOf(document.id).map(({ text }) => text),
    ...own.flatMap(({ number, heading }) => (heading === null ? [] : [(number ?? '') + heading])),
  ];
  let text = `${blocks.filter((block) => block !== null).join('\n')}\n`;
  const starts = new Map<string, number>();
  for (const provision of own) {
    starts.set(provision.eid, text.length);
    text += `${provisionWords(provision)}\n`;
  }
  return { page: pageText(text), starts };
}

/**
 * The fragment of a document's address that leads to a provision and marks words of it: `#sec_1:~:text=…`.
 * @param words within the words of the provision
 */
export function markedPlace(provision: { document: string; eid: string }, words: Span): string {
  const found = pageOf(provision.document);
  const start = found?.starts.get(provision.eid);
  if (found === undefined || start === undefined) return `#${provision.eid}`;
  return `#${provision.eid}${textFragment(found.page, { start: start + words.start, end: start + words.end })}`;
}

const sourcePage = derivedOf((file): PageText => pageText(readSourceText(file)));

/** The fragment of a raw file's address that marks a part of it: `#:~:text=…`; empty where no mark can be told. */
export function markedSource(file: string, raw: Span): string {
  const directive = textFragment(sourcePage(file), raw);
  return directive === '' ? '' : `#${directive}`;
}
