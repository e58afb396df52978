import type { Span } from '../../../model/span.ts';
import { isPlace, nameOfPart } from './names/measure-parts.ts';
import { inWords, type ReadDeliverable } from './rules/words/site.ts';
import { readDeliverable } from './rules/words/table.ts';

/** One goal of several that a clause sets in words. */
export interface WordGoal {
  metric: string;
  goal: ReadDeliverable;
  /** Which of the dates of the clause it is for; the last where there is one for all. */
  turn: number | null;
  /** Where its own words stand in those of the clause; null where it has none for itself. */
  span: Span | null;
}

/** A goal that a bracket deals out to places: `水质基本达标（嘉兴市有所改善，其余设区市稳定达标）`. */
const BRACKET = /^(?<whole>[^（）]+)（(?<parts>[^（）]+，[^（）]+)）$/u;
/** `其余设区市`, which says nothing without those that stand before. */
const REST = /^(?:其余|其他)/u;
/** States that one is to see to: `建成区实现河面无大面积漂浮物、河岸无垃圾、无违法排污口`. */
const STATES = /^(?<who>[^、，]*?)(?:实现|做到|达到)(?<states>[^，]*无[^，]*、[^，]*无[^，]*)$/u;
const STATE = /^\p{Script=Han}{0,6}无\p{Script=Han}{2,10}$/u;

/** The goals of places in a bracket behind the goal of them all; none where it holds anything else. */
export function goalsInBracket(words: string): WordGoal[] {
  const { whole = '', parts = '' } = BRACKET.exec(words)?.groups ?? {};
  const goal = readDeliverable(whole);
  if (!goal || !whole.endsWith(goal.text)) return [];
  const measure = whole.slice(0, -goal.text.length);
  const places: string[] = [];
  let next = whole.length + 1;
  const goals = parts.split('，').flatMap((part): WordGoal[] => {
    const span = { start: next, end: next + part.length };
    next = span.end + 1;
    const own = readDeliverable(part);
    const place = own ? part.slice(0, -own.text.length) : '';
    if (!own || !part.endsWith(own.text) || !isPlace(place)) return [];
    const name = REST.test(place) ? `${places.join('、')}以外的${place.replace(REST, '')}` : place;
    places.push(place);
    return [{ metric: nameOfPart(measure, name), goal: own, turn: null, span }];
  });
  return goals.length > 1 ? goals : [];
}

/** Each of several states of one place; none where the clause lists anything else. */
export function statesOf(words: string): WordGoal[] {
  const { who = '', states = '' } = STATES.exec(words)?.groups ?? {};
  const listed = states.split('、');
  if (listed.length < 2 || !listed.every((state) => STATE.test(state))) return [];
  let next = words.length - states.length;
  return listed.map((state, index) => {
    const goal = { ...inWords('complete', state), rule: 'deliverable/state' };
    const span = { start: next, end: next + state.length };
    next = span.end + 1;
    return { metric: who + state, goal, turn: null, span: index === 0 ? null : span };
  });
}

/**
 * What falls due at each of several dates that a clause deals out with 分别:
 * `分别对规划执行情况开展中期评估和终期考核`, `位于沿海和内河的港口分别…达到建设要求`.
 */
export function dealtWords(words: string, dates: number): WordGoal[] {
  if (!words.includes('分别')) return [];
  const plain = words.replace(/分别(?:于|在)?[、和及]*/u, '');
  const metrics = dealtNouns(plain, dates) ?? dealtObjects(plain, dates);
  const goals = (metrics ?? []).flatMap((metric, turn): WordGoal[] => {
    const goal = readDeliverable(metric);
    return goal ? [{ metric, goal, turn, span: null }] : [];
  });
  return goals.length === dates ? goals : [];
}

/** `位于沿海的港口` and `位于内河的港口` of `位于沿海和内河的港口`: things in a list are named alike, so as long. */
function dealtNouns(words: string, count: number): string[] | null {
  const pair = count === 2 ? /^(?<head>.*?)和(?<last>[^、和及的，]{2,4})(?=的)/u.exec(words) : null;
  const { head = '', last = '' } = pair?.groups ?? {};
  if (!pair || head.length < last.length) return null;
  const start = head.slice(0, -last.length);
  const rest = words.slice(pair[0].length);
  return [head.slice(-last.length), last].map((noun) => start + noun + rest);
}

/** `开展中期评估` and `开展终期考核` of `开展中期评估和终期考核`. */
function dealtObjects(words: string, count: number): string[] | null {
  const items = words.split(/[、和及]/u);
  const last = items.at(-1) ?? '';
  const first = items[0] ?? '';
  if (items.length !== count || count < 2 || first.length <= last.length) return null;
  const start = first.slice(0, -last.length);
  return [first.slice(-last.length), ...items.slice(1)].map((object) => start + object);
}
