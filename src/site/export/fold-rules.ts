import { cellBoundary, foldTerm } from '../../lexicon/fold.ts';

const lastCodePoint = 0x10ffff;
/** What the search may leave out, or write otherwise. */
const perhapsFolded = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The folding of the portal's search as rules of a `mapping` character filter of OpenSearch: one for each character that
 * does not stay as it is. White space goes, but for the tab, which parts the cells of a table.
 */
export function foldRules(): string[] {
  const rules: string[] = [];
  for (let code = 0; code <= lastCodePoint; code += 1) {
    const character = String.fromCodePoint(code);
    if (isSurrogate(code) || character === cellBoundary || !mayFold(character)) continue;
    const folded = foldTerm(character);
    if (folded !== character) rules.push(`${escaped(character)} => ${escaped(folded)}`);
  }
  return rules;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Spares the search's own table of characters the million that stay as they are. */
function mayFold(character: string): boolean {
  return perhapsFolded.test(character) || character.normalize('NFKC').toLowerCase() !== character;
}

/** Each unit by its number, so that none is taken for a blank or an arrow of the rule. */
function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
