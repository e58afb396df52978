import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BesideText } from './beside-text.ts';
import { parseText } from './parse-text.ts';
import { remarkProvisions } from './remark-provisions.ts';

/**
 * The HTML of a policy's text. No raw HTML passes: what stands in a source is text.
 * @param markdown the text without its front matter
 * @param beside what its page is set with
 */
export function printText(markdown: string, beside: BesideText): string {
  const printer = unified().use(remarkProvisions, beside).use(remarkRehype).use(rehypeStringify);
  return printer.stringify(printer.runSync(parseText(markdown), markdown));
}
