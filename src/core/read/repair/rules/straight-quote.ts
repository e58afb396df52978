import { HAN } from '../../text/han.ts';
import { splitLines } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import type { Rule } from './rule.ts';

const hasHan = new RegExp(`[${HAN}]`, 'u');

/** Straight double quotation marks around Chinese text (`"十四五"`), where a line has them in pairs. */
export const straightQuote: Rule = {
  id: 'straight-quote',
  name: '直引号',
  explanation: '成对的直引号改为弯引号。',
  find: (text) =>
    splitLines(text).flatMap((line): Edit[] => {
      const marks = [...line.text.matchAll(/"/gu)];
      if (marks.length % 2 === 1 || !hasHan.test(line.text)) return [];
      return marks.map((mark, index) => {
        const start = line.start + mark.index;
        return { start, end: start + 1, text: index % 2 === 0 ? '“' : '”' };
      });
    }),
};
