/** A number with 万 or 亿, or a plain one that could have them: `1.5亿`, `15000万`, `24400万`. */
const amount = /(?<![\d.])(\d+(?:\.\d+)?)(万|亿)?(?![\d.%])/gu;
const scales = { '': 1, 万: 1e4, 亿: 1e8 } as const;
type Scale = keyof typeof scales;

/**
 * A query with its amounts in the other scales in which texts print them: 15000万 for 1.5亿, 100亿 for 10000000000.
 * @returns distinct queries, none of them the one given
 */
export function amountWritings(query: string): string[] {
  const written = (Object.keys(scales) as Scale[]).map((scale) =>
    query.replace(amount, (shown, digits: string, own: Scale = '') => {
      const value = Number(digits) * scales[own];
      // A plain number below ten thousand is a year or a count.
      if (own === '' && value < scales.万) return shown;
      const other = value / scales[scale];
      return Number(other.toFixed(4)) === other && other >= 1e-3 ? `${String(other)}${scale}` : shown;
    }),
  );
  return [...new Set(written)].filter((other) => other !== query);
}
