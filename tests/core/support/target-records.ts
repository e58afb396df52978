import { extractTargets } from '../../../src/core/find/targets/paragraph.ts';

/** `能耗 decrease 15% 2025 strive`: metric, comparator, goal, time and, where it is no duty, strength. */
export function records(text: string, isGoalSection = false): string[] {
  return extractTargets(text, { isGoalSection }).map((target) => {
    const { metric, comparator, value, valueMax, unit, baselineYear, deadline, recurrence, from, strength } = target;
    const goal =
      value === null ? null : `${String(value)}${valueMax === null ? '' : `–${String(valueMax)}`}${unit ?? ''}`;
    const base = baselineYear === null ? null : `<${baselineYear}`;
    const since = from === null ? null : `${from}→`;
    const strives = strength === 'strive' ? 'strive' : null;
    return [metric, comparator, goal, base, since, deadline, recurrence, strives]
      .filter((part) => part !== null)
      .join(' ');
  });
}
