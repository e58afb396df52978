import type { Clause } from './clauses.ts';

/** `示范推进临安南苕溪、昌北溪、天目溪`: an act with the first names of a list. */
const OPENS = /^(?:\d{1,2}[.．、])?(?:示范|重点|全面|加快)*(?:推进|完成|实施|开展|建设|整治|治理)[^，。；]*、/u;
/** `淳安武强溪、郁川溪、六都源等11条中小河流综合治理`: its last names, and how many they are. */
const CLOSES = /^[^，。；]{2,60}等\d+[条个座处项]/u;
/** What goes on between them: names, and no act. */
const NAMES = /^[^，。；\d]{2,40}$/u;
const ACT = /推进|完成|实施|开展|建设|整治|治理|改造|加强|加快|建立|提升|推广|保护/u;

/** What a thing is led or borne by, in front of the comma behind which it is named: `建成以市级平台为龙头，…的矩阵体系`. */
const LED_BY =
  /(?:建成|形成|构建|打造|建立)(?:了|起)?以[^，。；]*为(?:龙头|主体|核心|引领|支撑|基础|导向|重点|骨干|主导|依托|中心|纽带|补充)$/u;

/** Joins the clauses of a list that a comma parts by place: `临安南苕溪、昌北溪，富阳渌渚江，…等11条中小河流`. */
export function joinLists(text: string, sentence: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const first = sentence[at];
    if (!first) break;
    const last = OPENS.test(first.text) ? endOfList(sentence, at) : endOfThing(sentence, at);
    const end = sentence[last] ?? first;
    joined.push({ ...end, start: first.start, text: text.slice(first.start, end.end) });
    at = last;
  }
  return joined;
}

function endOfThing(sentence: readonly Clause[], at: number): number {
  const { text = '', stop } = sentence[at] ?? {};
  return LED_BY.test(text) && stop === '，' && at + 1 < sentence.length ? at + 1 : at;
}

function endOfList(sentence: readonly Clause[], at: number): number {
  for (let index = at + 1; index < sentence.length; index++) {
    const words = sentence[index]?.text ?? '';
    if (CLOSES.test(words) && !ACT.test(words.slice(0, words.search(/等\d/u)))) return index;
    if (!NAMES.test(words) || ACT.test(words)) return at;
  }
  return at;
}
