import { foldForms } from '../../../../lexicon/fold.ts';
import { NUMBER_HEAD } from '../../../../lexicon/table-heads.ts';
import { endsAsBody } from '../../text/body-name.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import { endsWithMark } from '../../text/sentence-end.ts';
import { opensBlock } from '../../structure/marker.ts';
import { dropLines } from './page-furniture.ts';
import type { Rule } from './rule.ts';

/** A line that holds a number and nothing else: `4`, `１２`. */
const BARE = /^[\d０-９]{1,4}$/u;
/** Heads of a column of serial numbers, in tables that were pasted one cell a line. */
const serialHead = new RegExp(`^(?:${NUMBER_HEAD}|项次|No\\.?)(?:\\s|$)`, 'iu');
const SENTENCE_MARK = /[，。；]/u;
/** A page may bear no number: its picture or its table covers it. */
const LARGEST_STEP = 3;
/** How many numbers of a run must interrupt a sentence; the serial numbers of a table interrupt none. */
const LEAST_SHARE = 0.2;

/** True for a line that holds a number and nothing else, which is joined to no words around it. */
export function isBareNumber({ text }: Pick<Line, 'text'>): boolean {
  return BARE.test(text);
}

/**
 * Page numbers without any mark: a rising run of numbers, each alone on its line, some of which cut a sentence
 * in two (`控制在` / `4` / `10%以内。`). A single one, or a run below the head of a column 序号, stays in the text.
 */
export const barePageNumber: Rule = {
  id: 'bare-page-number',
  name: '裸页码',
  explanation: '单独成行、逐页递增、插在句中的数字是页码，不进入正文，前后文字接回原句。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const numbers = risingRuns(lines)
      .filter((run) => isFurniture(lines, run))
      .flatMap((run) => run.flatMap((at) => lines[at] ?? []));
    const dropped = new Set(numbers);
    return dropLines(lines, (line) => dropped.has(line));
  },
};

/** Indices of lines with bare numbers that rise page by page; a number beside another is a cell of a table. */
function risingRuns(lines: readonly Line[]): number[][] {
  const alone = lines.flatMap((line, at) => {
    const isCell = [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && isBareNumber(other));
    return isBareNumber(line) && line.indent === 0 && !isCell ? [at] : [];
  });
  const runs: number[][] = [];
  for (const at of alone) {
    const run = runs.at(-1);
    const step = run === undefined ? 0 : valueOf(lines[at]) - valueOf(lines[run.at(-1) ?? 0]);
    if (run !== undefined && step >= 1 && step <= LARGEST_STEP) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

function valueOf(line: Line | undefined): number {
  return line === undefined ? NaN : Number(foldForms(line.text));
}

function isFurniture(lines: readonly Line[], run: readonly number[]): boolean {
  const [first = 0] = run;
  const inside = run.filter((at) => partsSentence(lines[at - 1], lines[at + 1])).length;
  const isColumn = lines.slice(0, first).some(({ text }) => serialHead.test(text));
  return run.length > 1 && inside > 0 && inside >= run.length * LEAST_SHARE && !isColumn;
}

/** True when a sentence stops in the line above and goes on in the line below. */
function partsSentence(above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || above.text.includes('\t') || below.text.includes('\t')) return false;
  if (endsWithMark(above.text) || opensBlock(below.text) || !SENTENCE_MARK.test(below.text)) return false;
  return SENTENCE_MARK.test(above.text) && !endsAsBody(above.text.split(/[、，]/u).at(-1) ?? '');
}
