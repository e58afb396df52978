/** Kind of the page at a path below the base: every folder but the first is one of many, `documents/hz-eco-2021/` too. */
export function kindOf(path: string): string {
  return path.replace(/(?<=\/)[^/]+/gu, '*');
}
