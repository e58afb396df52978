/**
 * Places as receipts show them: `二、（一）第3段` without its paragraph, `二、表2第4行` from the table on.
 * Where two would read the same, both are given in full.
 * @param places the steps of each, from the outermost to the innermost
 */
export function shortLabels(places: readonly (readonly string[])[]): string[] {
  const short = places.map(shortPlace);
  return short.map((label, index) =>
    short.indexOf(label) === short.lastIndexOf(label) ? label : joinSteps(places[index] ?? []),
  );
}

/** What has a number of its own throughout a document: the steps above it go without saying. */
const landmark = /^(?:表|专栏|附件)\d/u;

/** A place without its paragraph, as long as something is left: `二、（一）`; `二、表2第4行` as `表2第4行`. */
function shortPlace(steps: readonly string[]): string {
  const numbered = steps.filter((step) => !/^第\d+段$/u.test(step));
  const from = Math.max(
    0,
    numbered.findLastIndex((step) => landmark.test(step)),
  );
  return joinSteps(numbered.length === 0 ? steps : numbered.slice(from));
}

/** A marker that goes on into what follows: `五、`. */
const open = /^([一二三四五六七八九十百零〇]+)、$/u;

/** Steps as they are read together: `二、（一）`, `二、（三）第2点 表2第4行`; a lone `五、` is `第五部分`. */
export function joinSteps(steps: readonly string[]): string {
  return steps
    .map((step, index) => (index === steps.length - 1 ? step.replace(open, '第$1部分') : step))
    .join(' ')
    .replace(/(?<=[、）]) | (?=[（第])|(?<!点) (?=\p{Script=Han})/gu, '');
}
