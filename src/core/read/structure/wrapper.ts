import type { Line } from '../text/lines.ts';

/** A container of Markdown that sites are made of: `::: details 目录`, `::: tip 修订信息`. */
const CONTAINER = /^:{3,}\s*(?:details|tip|info|note|warning|tabs)/u;
const CONTAINER_END = /^:{3,}$/u;
/** `[[toc]]`, where a site puts its own contents. */
const CONTENTS_MARK = /^\[\[toc\]\]$/iu;
const CONTAINER_LENGTH = 40;

/**
 * How many lines an archive has put before a text in Markdown: front matter between `---`, block quotes, containers of
 * its site.
 */
export function wrapperLength(lines: readonly Line[]): number {
  const close = lines[0]?.text === '---' ? lines.findIndex((line, index) => index > 0 && line.text === '---') : -1;
  let length = close + 1;
  for (let line = lines[length]; line; line = lines[length]) {
    const own = line.text.startsWith('>') || CONTENTS_MARK.test(line.text) ? 1 : containerLength(lines, length);
    if (own === 0) break;
    length += own;
  }
  return length;
}

function containerLength(lines: readonly Line[], at: number): number {
  if (!CONTAINER.test(lines[at]?.text ?? '')) return 0;
  const inner = lines.slice(at, at + CONTAINER_LENGTH);
  return inner.findIndex(({ text }) => CONTAINER_END.test(text)) + 1;
}
