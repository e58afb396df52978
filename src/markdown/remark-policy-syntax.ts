import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type {} from 'remark-parse';
import { fromMarkdownSyntax, micromarkSyntax } from '../core/read/markdown-syntax.ts';

/**
 * Reads Markdown with the very syntax that the writer uses. Astro's own GFM has to be off: its literal
 * autolinks, strikethrough and footnotes would turn words of a source into markup.
 */
export const remarkPolicySyntax: Plugin<[], Root> = function () {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(...micromarkSyntax());
  (data.fromMarkdownExtensions ??= []).push(...fromMarkdownSyntax());
};
