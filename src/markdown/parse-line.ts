import type { PhrasingContent } from 'mdast';

/** What a line may begin with that makes it something other than running text: a heading, a list, a quotation. */
const opensBlock = /^(?:[ #>+\-~]|\d+[.)])/u;

/** A character that Markdown has no use for, an escaped one, or a bracket before what cannot be a tag. */
const plain = String.raw`[^\u{0}-\u{1f}\\&<:[\]*_${'`'}]|\\[!-/:-@[-${'`'}{-~]|<(?=[^\u{0}-\u{7f}])`;
/** Plain words, or a directive of the writer round some. */
const piece = new RegExp(String.raw`((?:${plain})+)|:(num|head|resp)\[((?! )(?:${plain})+(?<! ))\](?!\{)`, 'uy');

/**
 * Reads a line of running text as the parser of Markdown would, or gives undefined for one that may hold more than
 * plain words and the writer's marks for number, heading and responsibility note.
 */
export function parseLine(line: string): PhrasingContent[] | undefined {
  if (line === '' || opensBlock.test(line) || line.endsWith(' ')) return undefined;
  const nodes: PhrasingContent[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < line.length) {
    const [whole, words, name, label] = piece.exec(line) ?? [];
    if (whole === undefined) return undefined;
    if (words !== undefined) nodes.push({ type: 'text', value: unescape(words) });
    else if (name !== undefined && label !== undefined)
      nodes.push({
        type: 'textDirective',
        name,
        attributes: {},
        children: [{ type: 'text', value: unescape(label) }],
      });
  }
  return nodes;
}

function unescape(words: string): string {
  return words.includes('\\') ? words.replaceAll(/\\(.)/gu, '$1') : words;
}
