import { INDICATOR_HEAD, NATURE_HEAD, NUMBER_HEAD, UNIT_HEAD } from '../../../../lexicon/table-heads.ts';
import { BLANK } from '../../text/han.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import { replaceMatches, type Rule } from './rule.ts';

/** Two blanks or more, or a wide one, part two cells. */
const gap = new RegExp(`(?<=[^${BLANK}\\t])(?:[${BLANK}]{2,}|\\u3000)(?=[^${BLANK}\\t])`, 'gu');
const LEAST_CELLS = 3;
/** What heads a column in a table of indicators, of tasks or of regions. */
const head = new RegExp(
  `^(?:${NUMBER_HEAD}|${INDICATOR_HEAD}|(?:项目|任务|工作|重点)(?:名称|任务)?|${UNIT_HEAD}|(?:责任|牵头)(?:单位|部门)|地区|城市|领域|类别|${NATURE_HEAD})$`,
  'u',
);

/**
 * Blanks that part the columns of a table become tabs: under a line of heads, of which at least two are known,
 * every line with as many cells. A line that is a sentence, or has another number of cells, ends the table.
 */
export const columnBlank: Rule = {
  id: 'column-blank',
  name: '列间空格',
  explanation: '表格中隔开各列的空格改为制表符。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const edits: Edit[] = [];
    for (let at = 0; at < lines.length;) {
      const length = tableLength(lines, at);
      edits.push(...lines.slice(at, at + length).flatMap(tabbed));
      at += Math.max(1, length);
    }
    return edits;
  },
};

/** How many lines the table has that begins at a line, its heads included; 0 where none does. */
function tableLength(lines: readonly Line[], at: number): number {
  const cells = cellsOf(lines[at]);
  if (cells.length < LEAST_CELLS || cells.filter((cell) => head.test(cell)).length < 2) return 0;
  let end = at + 1;
  while (cellsOf(lines[end]).length === cells.length && lines[end]?.text.endsWith('。') === false) end++;
  return end - at > 1 ? end - at : 0;
}

function cellsOf(line: Line | undefined): string[] {
  return line?.text.split(gap) ?? [];
}

function tabbed({ text, start }: Line): Edit[] {
  return replaceMatches(text, gap, () => '\t').map((edit) => ({
    ...edit,
    start: edit.start + start,
    end: edit.end + start,
  }));
}
