import type { Span } from '../../model/span.ts';

/** `同时废止`, `即行失效`, `自2020年1月1日起停止执行` behind what is repealed. */
const REPEALED =
  /^(?:[，,]?自[^，。；《》]{2,20}起[，,]?)?(?:都|均|也|即|同时|相应|一并|自行|即行|予以)*(?:废止|失效|停止(?:施行|实施|执行))(?!的|[之以]?[前后日时]|期间)/u;
/** `废止《…》` before it. */
const REPEALS = /(?:^|[，。；、\s]|[一二三四五六七八九十]、|同时|决定|予以)废止$/u;
/** Behind a work of which only a part is repealed: `第十二条`. */
const PART = /^中?的?(?:第[\d零一二三四五六七八九十百]+[条款项章]|附件|附录)/u;
/** What may stand before the first work of a list that a comma alone parts: nothing, or who issued it. */
const OPENS =
  /(?:^|[。；，,\n》])[、和及与]?(?:(?:原|由)?[^《》。；，,]{0,60}(?:发布|公布|颁布|通过|批准|印发|制定|发|施行|修订)的)?$/u;
/** What may stand between two works of one list: `和`, `、2005年3月1日市人民政府发布的`, never `修正的`, a sentence or a comma alone. */
const AND =
  /^(?![，,]$)[、，,]?(?:和|及|与|以及|或者)?(?:(?:原|由)?[^《》。；，,]{0,60}(?:发布|公布|颁布|通过|批准|印发|制定|发|施行|修订)的)?$/u;

/**
 * The works, out of those that a text names, that it says to be repealed (eli:repeals): those of the list that stands
 * directly before 同时废止 and the like, or directly behind 废止.
 * @param named in the order of the text
 */
export function findRepealed<Work extends Span>(text: string, named: readonly Work[]): Set<Work> {
  const repealed = new Set<Work>();
  named.forEach((work, index) => {
    if (REPEALED.test(text.slice(work.end)))
      for (let at = index; at >= 0; at--) {
        const [one, next] = [named[at], named[at + 1]];
        if (!one || (at < index && next && !isListed(text, one, next))) break;
        repealed.add(one);
      }
    if (REPEALS.test(text.slice(Math.max(0, work.start - 20), work.start)))
      for (let at = index; at < named.length; at++) {
        const [one, last] = [named[at], named[at - 1]];
        if (!one || (at > index && last && !AND.test(text.slice(last.end, one.start)))) break;
        if (PART.test(text.slice(one.end))) break;
        repealed.add(one);
      }
  });
  return repealed;
}

/** Whether a work stands in one list with the next: before 同时废止 a comma alone joins as well, but not what a text is based on or issues. */
function isListed(text: string, one: Span, next: Span): boolean {
  const between = text.slice(one.end, next.start);
  return /^[，,]$/u.test(between) ? OPENS.test(text.slice(0, one.start)) : AND.test(between);
}
