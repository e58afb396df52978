import { QUOTATION } from '../../../lexicon/punctuation.ts';
import { diffArrays } from 'diff';
import { foldTerm } from '../../../lexicon/fold.ts';

/** A run of words of one text, and whether the other lacks it. */
export interface WordRun {
  readonly words: string;
  readonly differs: boolean;
}

interface Word {
  /** As printed, with the blanks behind it. */
  readonly printed: string;
  /** As compared: width, case, blanks and quotation marks do not count. */
  readonly folded: string;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Common runs no longer than this, between two differences, only break up what differs. */
const shortest = 1;
/** Quotation marks, which one text sets and another does not. */
const quotation = new RegExp(`[${QUOTATION}]`, 'gu');
const bareMarks = /^[\p{P}\p{S}]*$/u;

/**
 * Marks the words in which two texts differ. Width, case, blanks and quotation marks do not count; each list of runs, put
 * together, is its text again.
 */
export function diffWords(a: string, b: string): { a: WordRun[]; b: WordRun[] } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const runs: { a: WordRun[]; b: WordRun[] } = { a: [], b: [] };
  let [one, other] = [0, 0];
  const changes = diffArrays(left, right, { comparator: (x, y) => x.folded === y.folded });
  for (const [index, { added, removed, count }] of changes.entries()) {
    if (!added) push(runs.a, left.slice(one, (one += count)), removed || isNoise(changes, index));
    if (!removed) push(runs.b, right.slice(other, (other += count)), added || isNoise(changes, index));
  }
  return runs;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const folded = foldTerm(segment).replace(quotation, '');
    const last = words.at(-1);
    if (folded === '' && last) words[words.length - 1] = { ...last, printed: last.printed + segment };
    else words.push({ printed: segment, folded });
  }
  return words;
}

/** A mark of punctuation alone between two differences is taken with them. */
function isNoise(changes: readonly { added: boolean; removed: boolean; value: Word[] }[], index: number): boolean {
  const isChange = (at: number) => changes[at]?.added === true || changes[at]?.removed === true;
  const words = changes[index]?.value ?? [];
  return (
    isChange(index - 1) &&
    isChange(index + 1) &&
    words.length <= shortest &&
    words.every(({ folded }) => bareMarks.test(folded))
  );
}

function push(runs: WordRun[], words: readonly Word[], differs: boolean): void {
  const text = words.map(({ printed }) => printed).join('');
  const last = runs.at(-1);
  if (last?.differs === differs) runs[runs.length - 1] = { words: last.words + text, differs };
  else if (text !== '') runs.push({ words: text, differs });
}
