import type { Goal } from '../rules/number/site.ts';

const OPENING = '（其中';

/**
 * Says of a number that a bracket tells a part of, what that part is, and of the part, of what it is one:
 * `化工企业关停（其中10家取消化学合成工艺）` and `化工企业关停（14家中取消化学合成工艺的）` of
 * `完成14家化工（其中10家化工企业取消化学合成工艺）关停`.
 * @param metrics the names of the goals of a clause, one each
 */
export function namePartsInBracket(body: string, goals: readonly Goal[], metrics: readonly string[]): string[] {
  const named = [...metrics];
  for (const [index, { quantity }] of goals.entries()) {
    const total = goals[index - 1]?.quantity;
    const [whole, part] = [metrics[index - 1], metrics[index]];
    const close = body.indexOf('）', quantity.end);
    const isPart = quantity.kind === 'count' && body.slice(0, quantity.start).endsWith(OPENING);
    const isAlone = close >= 0 && (goals[index + 1]?.quantity.start ?? close) >= close;
    if (total === undefined || whole === undefined || part === undefined || !isPart || !isAlone) continue;
    const full = nameKind(whole, part);
    const shared = sharedHead(full, part);
    const printed = body.slice(quantity.start, close);
    named[index - 1] = `${full}（其中${printed.replace(shared, '')}）`;
    named[index] = `${full}（${body.slice(total.start, total.end)}中${part.slice(shared.length)}的）`;
  }
  return named;
}

/** `电镀企业关停转迁` of `电镀关停转迁`, where the part says `电镀企业`. */
function nameKind(whole: string, part: string): string {
  const head = sharedHead(whole, part);
  const isKind = head.length > 0 && part.startsWith('企业', head.length) && !whole.includes('企业');
  return isKind ? `${head}企业${whole.slice(head.length)}` : whole;
}

/** The words that two names begin with; empty for a single character. */
function sharedHead(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length < 2 ? '' : one.slice(0, length);
}
