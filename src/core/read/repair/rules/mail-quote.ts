import { min } from 'd3-array';
import { splitLines } from '../../text/lines.ts';
import type { Rule } from './rule.ts';

/** `> `, and `>> ` of a mail that quotes a quotation. */
const MARK = /[>＞][ \u3000]?/guy;
/** One or two such lines may be the text's own. */
const FEWEST = 3;

/** The marks that a mail program sets before each line of what it quotes: a text in which every line has one was mailed. */
export const mailQuote: Rule = {
  id: 'mail-quote',
  name: '邮件引用符',
  explanation: '邮件软件在每行开头所加的引用符“>”不进入正文。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const marked = lines.map((line) => ({ line, ends: markEnds(line.text) }));
    // What more marks one line has than another may be its own: `>5%`.
    const depth = min(marked, ({ ends }) => ends.length) ?? 0;
    if (lines.length < FEWEST || depth === 0) return [];
    return marked.map(({ line: { start }, ends }) => ({ start, end: start + (ends[depth - 1] ?? 0), text: '' }));
  },
};

/** Where each of the marks ends that a line begins with. */
function markEnds(line: string): number[] {
  return [...line.matchAll(MARK)].map(({ 0: mark, index }) => index + mark.length);
}
