import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * The Markdown that policies are written in: CommonMark, generic directives and GFM tables. The rest of
 * GFM stays out: its literal autolinks, strikethrough and footnotes would turn a source's words into markup.
 */
export const micromarkSyntax = () => [directive(), gfmTable()];
/** The same syntax for reading into mdast. */
export const fromMarkdownSyntax = () => [directiveFromMarkdown(), gfmTableFromMarkdown()];
/** The same syntax for writing mdast. */
export const toMarkdownSyntax = () => [directiveToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })];
