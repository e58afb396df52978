import type { TargetDraft } from '../target-draft.ts';

/** Where, or of what trade there, a measure is taken: `全省`, `全省快递`, `设区城市建成区`. */
const PLACE = /^(?:全[国省市区县]\p{Script=Han}{0,4}|[^、，]{0,6}建成区)$/u;
/** `全市完成引配水`: what is done stands between the place and the thing. */
const DONE = /(?:完成|新增|实现|建成|达到)$/u;
const SHORTEST = 3;
/** A gain that something named before brings: `受益农户`, `农户受益率`. */
const GAIN = /^(?:新增)?受益|^\p{Script=Han}{0,4}受益率$/u;

/** The full name of a measure that its sentence has named before, for another date: `全省海洋保护区数量` of `数量`. */
export function againNamed(draft: TargetDraft, earlier: readonly TargetDraft[]): string | null {
  return earlier.findLast((one) => isAgain(draft, one) && shortens(draft.metric, one.metric))?.metric ?? null;
}

/** A measure with the place of the one before: `全省快递年业务收入` of `年业务收入` behind `全省快递年业务量`. */
export function placedLike({ metric }: TargetDraft, earlier: readonly TargetDraft[]): string | null {
  const shared = sharedHead(metric, earlier.at(-1)?.metric ?? '');
  return shared === null ? null : shared + metric;
}

/** A gain with what brings it: `受益农户（全省建制村的生活污水处理）`. */
export function gainOf({ metric }: TargetDraft, earlier: readonly TargetDraft[]): string | null {
  const work = earlier.find((one) => !GAIN.test(one.metric))?.metric;
  return GAIN.test(metric) && work !== undefined ? `${metric}（${work}）` : null;
}

/** Whether a goal is set for the same thing at another date. */
function isAgain(draft: TargetDraft, other: TargetDraft): boolean {
  const isNumber = draft.value !== null && other.value !== null;
  return isNumber && draft.unit === other.unit && draft.deadline !== other.deadline;
}

/** `省级以上示范园区` is short for `省级以上循环化改造示范园区`, `数量` for `全省海洋保护区数量`. */
function shortens(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 2) return false;
  if (full.endsWith(short)) return true;
  return Array.from({ length: short.length }, (_, at) => at).some(
    (at) =>
      at >= SHORTEST &&
      short.length - at >= SHORTEST &&
      full.startsWith(short.slice(0, at)) &&
      full.endsWith(short.slice(at)),
  );
}

/** What the measure before has in front of words that both begin their own name with. */
function sharedHead(metric: string, before: string): string | null {
  if (metric.includes('（')) return null;
  for (let length = Math.min(metric.length - 1, 6); length >= 2; length--) {
    const at = before.indexOf(metric.slice(0, length), 1);
    const head = before.slice(0, Math.max(at, 0)).replace(DONE, '');
    if (at > 1 && metric !== before.slice(at) && PLACE.test(head)) return head;
  }
  return null;
}
