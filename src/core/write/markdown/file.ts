import { dump, load } from 'js-yaml';
import { readMarkdown, type ReadProvision } from './read.ts';

/** A Markdown file taken apart: its front matter as it was parsed, and the provisions of its body. */
export interface ReadFile {
  data: unknown;
  provisions: ReadProvision[];
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n\n/;

/** Puts data before a Markdown body as YAML front matter. */
export function writeFile(data: object, body: string): string {
  return `---\n${dump(data, { lineWidth: -1, noRefs: true })}---\n\n${body}`;
}

/**
 * The front matter of a file and the Markdown behind it.
 * @throws SyntaxError or YAMLException for what `writeFile` does not make
 */
export function splitFile(markdown: string): { data: unknown; body: string } {
  const frontMatter = FRONT_MATTER.exec(markdown);
  if (!frontMatter) throw new SyntaxError('no front matter');
  return { data: load(frontMatter[1] ?? ''), body: markdown.slice(frontMatter[0].length) };
}

/**
 * Takes apart what `writeFile` and `writeMarkdown` have made.
 * @throws SyntaxError or YAMLException for anything that they do not make
 */
export function readFile(markdown: string): ReadFile {
  const { data, body } = splitFile(markdown);
  return { data, provisions: readMarkdown(body) };
}
