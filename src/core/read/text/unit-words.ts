/** Units that tables print as signs, by what prose calls them; folded with NFKC, so that each way to write μ is one. */
const words: Readonly<Record<string, string>> = { 'μg/m3': '微克/立方米' };

/** A unit as prose names it: `μg/m³` is 微克/立方米; others as they are printed. */
export function unitInWords(unit: string): string {
  return words[unit.normalize('NFKC')] ?? unit;
}
