import { load, YAMLException } from 'js-yaml';
import type { List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../../../model/span.ts';
import {
  summaryHeadings,
  summaryHeadSchema,
  summarySectionSchema,
  type SummarySection,
} from '../../../model/summary.ts';
import type { Wording } from '../../../model/wording.ts';
import type { Fault } from './fault.ts';
import { fromMarkdownSyntax, micromarkSyntax } from '../../read/markdown-syntax.ts';
import { readSentences, type CitedSentence } from './sentences.ts';
import { formatProblems } from '../../../model/messages/summary-format.ts';

/** A sentence in its section; `item` counts list items and paragraphs of the section from 1. */
interface PlacedSentence extends CitedSentence {
  section: SummarySection;
  item: number;
}

/** A summary as it is written. */
export interface ReadSummary {
  document: string;
  by: string;
  sentences: PlacedSentence[];
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;
const GIST_LENGTH = 2;

/** Reads a summary; spans count in the file. Null where its front matter cannot be read. */
export function readSummary(file: string): { value: ReadSummary | null; faults: Fault[] } {
  const text = file.replace(/\r\n/g, '\n');
  const matter = FRONT_MATTER.exec(text);
  const head = summaryHeadSchema.safeParse(loadHead(matter?.[1] ?? ''));
  const top = { start: 0, end: 0 };
  if (!matter || !head.success) return { value: null, faults: [fault(top, formatProblems.head)] };
  // Blanks in place of the front matter keep the offsets of the file.
  const body = matter[0].replace(/[^\n]/gu, ' ') + text.slice(matter[0].length);
  const tree = fromMarkdown(body, { extensions: micromarkSyntax(), mdastExtensions: fromMarkdownSyntax() });
  const faults: Fault[] = [];
  const sentences: PlacedSentence[] = [];
  const sections: SummarySection[] = [];
  let item = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const section = sectionOf(body.slice(spanOf(node).start, spanOf(node).end));
      const isNext = section !== null && order(section) > order(sections.at(-1));
      if (isNext) sections.push(section);
      else faults.push(fault(spanOf(node), formatProblems.heading));
      item = 0;
      continue;
    }
    const section = sections.at(-1);
    const paragraphs = paragraphsOf(node);
    if (section === undefined || paragraphs === null) {
      faults.push(fault(spanOf(node), formatProblems.misplaced(node.type)));
      continue;
    }
    for (const paragraph of paragraphs) {
      item += 1;
      const read = readSentences(paragraph);
      faults.push(...read.faults);
      sentences.push(...read.value.map((sentence) => ({ ...sentence, section, item })));
    }
  }
  if (sentences.filter(({ section }) => section === 'gist').length !== GIST_LENGTH)
    faults.push(fault(top, formatProblems.gist(summaryHeadings.gist, GIST_LENGTH)));
  return { value: { ...head.data, sentences }, faults };
}

function loadHead(yaml: string): unknown {
  try {
    return load(yaml);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

const fault = (span: Span, problem: Wording): Fault => ({ code: 'summary/format', span, problem });

function sectionOf(heading: string): SummarySection | null {
  const words = /^## +(.*?) *$/u.exec(heading)?.[1];
  return summarySectionSchema.options.find((section) => summaryHeadings[section] === words) ?? null;
}

const order = (section: SummarySection | undefined) =>
  section === undefined ? -1 : summarySectionSchema.options.indexOf(section);

/** The paragraphs of a paragraph or of a plain list; null for anything else. */
function paragraphsOf(node: RootContent): Paragraph[] | null {
  if (node.type === 'paragraph') return [node];
  return node.type === 'list' && node.ordered !== true ? itemsOf(node) : null;
}

function itemsOf({ children }: List): Paragraph[] | null {
  const paragraphs = children.flatMap((item) => {
    const [only, ...others] = item.children;
    return only?.type === 'paragraph' && others.length === 0 ? [only] : [];
  });
  return paragraphs.length === children.length ? paragraphs : null;
}

function spanOf({ position }: RootContent): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
