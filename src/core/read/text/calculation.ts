/** Signs that stand between what is reckoned and how: `人均水量＝总水量÷人口`; not in an address or a tag. */
const SIGN = /[=＝≈](?!["'])|÷/u;
/** The half of a product whose other half stands elsewhere: `（完成数/任务数）×100%`, `基础分×60%`. */
const PRODUCT = /[\p{Script=Han}）)]\s*[×*]\s*\d+(?:\.\d+)?[%％]/u;

/** Whether words say how something is reckoned: `每季工作日：248天÷4季＝62天`. */
export function isCalculation(words: string): boolean {
  return SIGN.test(words) || PRODUCT.test(words);
}
