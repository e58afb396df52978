import { compoundNouns, nounLikeVerbs, stateWords, titleAdverbs, titleVerbs } from '../../../lexicon/title-words.ts';
import type { Span } from '../../../model/span.ts';
import { isOpenAtEnd } from '../text/brackets.ts';

const SHORTEST = 4;
const LONGEST = 22;
const LONGEST_NAME = 10;
/** How many times as long as the title what follows it is at least. */
const LEAST_SHARE = 3;

const opening = (verbs: readonly string[]) => `^(?:${titleAdverbs.join('|')})*(?:${verbs.join('|')})`;
const state = `(?:${stateWords.join('|')})\\p{Script=Han}{0,4}$`;
// `加快工业设备网络化技术改造`
const TASK = new RegExp(opening(titleVerbs), 'u');
// `发展质量稳步提升`
const STATE_OF_TASK = new RegExp(`${opening(nounLikeVerbs)}.*${state}`, 'u');
// `产业结构持续优化`
const STATE = new RegExp(state, 'u');
// `支持企业申报并给予补助`, `发展取得了新的成绩`
const CLAUSE =
  /给予|予以|应当|必须|不得|可以|需要|禁止|负责|牵头|已|将|了(?!解)|是$|(?<!自)由[省市县区乡镇]|尚未|依然|不到位$|以下/u;
// `建设单位`, `支持力度`: a noun that begins as a verb does
const NOUN = new RegExp(`^(?:${compoundNouns.join('|')})`, 'u');

/** The title that a paragraph begins with, its full stop included. */
export interface RunInTitle extends Span {
  /** `task` opens with the verb of a task (`培育各类平台。`); `name` is a short phrase that a task follows (`智能化制造。`). */
  form: 'task' | 'name';
}

/**
 * The title that a paragraph begins with (`培育各类平台。对获评企业……`): a short phrase without a comma or a figure, no clause
 * of a rule or of a state, with at least three times as many words behind it; null without one.
 */
export function findRunInTitle(text: string, run: Span): RunInTitle | null {
  const content = text.slice(run.start, run.end);
  const length = content.search(/[。，；：！？,;:!?]/u);
  if (content[length] !== '。' || length < SHORTEST || length > LONGEST) return null;
  const title = content.slice(0, length);
  const rest = content.slice(length + 1);
  if (
    /\d/u.test(title) ||
    isOpenAtEnd(title) ||
    CLAUSE.test(title) ||
    NOUN.test(title) ||
    rest.length < LEAST_SHARE * (length + 1)
  )
    return null;
  const span = { start: run.start, end: run.start + length + 1 };
  if (TASK.test(title)) return STATE_OF_TASK.test(title) ? null : { ...span, form: 'task' };
  return length <= LONGEST_NAME && !STATE.test(title) && TASK.test(rest) ? { ...span, form: 'name' } : null;
}
