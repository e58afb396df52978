/**
 * Places in words as receipts show them: `二 （一） 第3段` without its paragraph, `二 表2 第4行` from the table on.
 * Where two would read the same, both are given in full.
 */
export function shortLabels(places: readonly string[]): string[] {
  const short = places.map(shortPlace);
  return short.map((label, index) =>
    short.indexOf(label) === short.lastIndexOf(label) ? label : joinSteps((places[index] ?? '').split(' ')),
  );
}

/** What has a number of its own throughout a document: the steps above it go without saying. */
const landmark = /^(?:表|专栏|附件)\d/u;

/** `二 （一） 第3段` without the paragraph, as long as something is left: `二（一）`; `二 表2 第4行` as `表2 第4行`. */
function shortPlace(place: string): string {
  const steps = place.split(' ');
  const numbered = steps.filter((step) => !/^第\d+段$/u.test(step));
  const from = Math.max(
    0,
    numbered.findLastIndex((step) => landmark.test(step)),
  );
  return joinSteps(numbered.length === 0 ? steps : numbered.slice(from));
}

/** Steps as they are read together: `二（一）`, `表2 第4行`. */
function joinSteps(steps: readonly string[]): string {
  return steps.join(' ').replace(/ (?=（)|(?<=）) /gu, '');
}
