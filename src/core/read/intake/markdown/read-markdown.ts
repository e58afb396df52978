import { fromHtml } from 'hast-util-from-html';
import { fieldsOn, titleIn } from '../../metadata/stated-fields.ts';
import { DerivedText } from '../derived-text.ts';
import { numberLists } from '../html/list-numbers.ts';
import { writeBlocks } from '../html/read-page.ts';
import { noLayout } from '../layout.ts';
import type { TakenText } from '../taken-text.ts';

/** `<p id="t1">`, at the head of a line: a Markdown file that holds the text of a web page. */
const HOLDS_HTML = /^[ \t]*<(?:p|div|table|center|section|ol|ul|br|h[1-6])\b[^>\n]*>/imu;
/** `---` to `---` above the text: what the file says of itself. */
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u;
/** So near its head a text prints its title itself. */
const OPENING = 400;
/** `## 第一章 总则`. */
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/u;
/** `{align="center"}` behind a line or a link. */
const ATTRIBUTES = /\{[a-z][\w-]*=[^}\n]*\}/giu;
const IMAGE = /!\[[^\]\n]*\]\([^)\n]*\)/gu;
const LINK = /\[([^\]\n]+)\]\([^)\s]*\)/gu;
const ADDRESS = /<(https?:\/\/[^>\s]+)>/gu;
/** `::: tabs`, `@tab 章节`, `[[toc]]`, `[1](#t1)&emsp;[2](#t2)`: what the site's program makes boxes and leaps of. */
const SITE_MARK = /^\s*(?::{3,}.*|@tab\b.*|\[\[toc\]\]|(?:\[\d+\]\(#[^)\n]*\)(?:&emsp;|\s)*)+)$/iu;
/** Boxes that hold nothing of the text: leaps to its articles, the address that it was taken from. */
const BESIDE = /^\s*:{3,}\s*\w+\s+(?:目录|原文链接)\s*$/u;
const BOX_END = /^\s*:{3,}\s*$/u;

/** Takes the text out of a Markdown file that holds tags of HTML; null for one that does not, which is a plain text. */
export function readMarkdown(markdown: string): Pick<TakenText, 'text' | 'layout'> | null {
  if (!HOLDS_HTML.test(markdown)) return null;
  const front = FRONT_MATTER.exec(markdown)?.[0] ?? '';
  const text = new DerivedText();
  const lines = front.replace('\ufeff', '').split(/\r?\n/u);
  for (const line of lines) text.line(line);
  const { html, beside } = partLines(markdown.slice(front.length));
  // The site's program prints it above the text.
  const title = titleIn(fieldsOn(lines));
  if (title !== null && !html.slice(0, OPENING).includes(title)) text.line(title, 1);
  writeBlocks(numberLists(fromHtml(html)), text);
  const { tables, headings } = text;
  const leftOut = beside.map((words) => ({ what: 'navigation' as const, text: words }));
  return { text: text.text, layout: { ...noLayout, tables, headings, leftOut } };
}

/** The lines of a Markdown file as those of a web page, and what of them is the site's. */
function partLines(markdown: string): { html: string; beside: string[] } {
  const page: string[] = [];
  const beside: string[] = [];
  let isBeside = false;
  for (const line of markdown.split(/\r?\n/u)) {
    const isText = HEADING.test(line) || HOLDS_HTML.test(line);
    if (isBeside && isText) isBeside = false;
    if (BESIDE.test(line)) isBeside = true;
    if (isBeside || SITE_MARK.test(line)) {
      if (line.trim() !== '') beside.push(line.trim());
      if (BOX_END.test(line)) isBeside = false;
    } else page.push(pageLine(line));
  }
  return { html: page.join('\n'), beside };
}

function pageLine(line: string): string {
  const words = line.replace(ATTRIBUTES, '').replace(IMAGE, '').replace(LINK, '$1').replace(ADDRESS, '$1');
  const [, marks, heading] = HEADING.exec(words) ?? [];
  if (marks !== undefined && heading !== undefined) return `<h${marks.length}>${heading}</h${marks.length}>`;
  if (words.trim() === '' || HOLDS_HTML.test(words)) return words;
  return `<p>${words}</p>`;
}
