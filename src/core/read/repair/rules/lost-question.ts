import { BLANK } from '../../text/han.ts';
import { splitLines } from '../../text/lines.ts';
import type { Rule } from './rule.ts';

/** `问：`, `答：` behind the end of a sentence, and at the head of a line. */
const MARK = new RegExp(`(?:^|(?<=[。！？?…”）)]))[${BLANK}]{0,4}(问|答)[${BLANK}]?[：:]`, 'gu');

/**
 * Questions and answers run together in one line (`……为何？答：……。问：……`): each begins a line of its own, where they
 * take turns.
 */
export const lostQuestion: Rule = {
  id: 'lost-question',
  name: '问答分行',
  explanation: '挤在一行里的问与答各自分行，如“……为何？答：……”。',
  find: (text) =>
    splitLines(text).flatMap((line) => {
      const marks = [...line.text.matchAll(MARK)];
      const takeTurns = marks.every(([, who], at) => at === 0 || who !== marks[at - 1]?.[1]);
      if (!takeTurns || !marks.some(([, who]) => who === '答')) return [];
      return marks
        .filter(({ index }) => index > 0)
        .map(({ index, 0: mark }) => {
          const start = line.start + index;
          return { start, end: start + mark.search(/[问答]/u), text: '\n' };
        });
    }),
};
