import type { Counts } from '../../search/answer/answerer.ts';

/** `共 3 份文件，12 条`. */
export function countsOf({ texts, provisions }: Counts): string {
  return `共 ${texts} 份文件，${provisions} 条`;
}
