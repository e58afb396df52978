import type { List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Words, and links to addresses, of which a line is made. */
export type Inline = string | { readonly text: string; readonly href: string };

function phrasing(parts: readonly Inline[]): PhrasingContent[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? { type: 'text', value: part }
      : { type: 'link', url: part.href, children: [{ type: 'text', value: part.text }] },
  );
}

export function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: phrasing([text]) };
}

export function paragraph(...parts: Inline[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts) };
}

/** A list of lines; nothing where there are none. */
export function list(lines: readonly (readonly Inline[])[]): List[] {
  if (lines.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(...line)] })),
    },
  ];
}

export function table(heads: readonly string[], rows: readonly (readonly Inline[])[]): Table {
  const line = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing([cell]) })),
  });
  return { type: 'table', children: [line(heads), ...rows.map(line)] };
}

/** Blocks as a Markdown file, in which no word of a source is markup. */
export function markdownFile(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}
