import { createMarkdownProcessor, type MarkdownRenderer } from '@astrojs/markdown-remark';
import type { BesideText } from './beside-text.ts';
import { remarkPolicySyntax } from './remark-policy-syntax.ts';
import { remarkProvisions } from './remark-provisions.ts';

/**
 * The HTML of a policy's text.
 * @param markdown the text without its front matter
 * @param id of the document or gazette issue
 * @param beside what its page is set with
 */
export async function printText(markdown: string, id: string, beside: BesideText): Promise<string> {
  const { render } = await processorFor(beside);
  return (await render(markdown, { frontmatter: { id } })).code;
}

function processorFor(beside: BesideText): Promise<MarkdownRenderer> {
  return createMarkdownProcessor({
    syntaxHighlight: false,
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkPolicySyntax, [remarkProvisions, beside]],
  });
}
