import { seededRandom } from '../random.ts';
import { chineseNumeral } from './numerals.ts';
import { drawPlaces } from './places.ts';

const heading = /^[#\s]*(\S.*)$/mu;
/** What a title begins with where it says whose text it is: 中华人民共和国, 浙江省, 杭州市. */
const owner = /^(?:中华人民共和国|\p{Script=Han}{2,8}?(?:省|自治区|自治州|市))/u;
const year = /(?<!\d)(?:19|20)\d{2}(?=\s*年|〕|—|-)/gu;
const orderNumber = /(?<=令第|〕)\d+(?=号)/gu;

/**
 * Gives texts as other places would have made them: the title names the place, years are earlier by a multiple of four,
 * so that each day exists, and numbers 发文字号 are others. `version` is 1, 2, …: how often a text has been taken before.
 */
export function textVarier(seed: string): (text: string, version: number) => string {
  const places = drawPlaces(seededRandom(`${seed}/versions`));
  return (text, version) => {
    const title = heading.exec(text)?.[1]?.trim() ?? '';
    const place = places[version - 1]?.name ?? `第${chineseNumeral(version)}市`;
    const own = owner.exec(title)?.[0] ?? '';
    const named = title === '' ? text : text.replaceAll(title, `${place}${title.slice(own.length)}`);
    // The country's name stands in titles of other texts too, which stay.
    const placed = own === '' || own === '中华人民共和国' ? named : named.replaceAll(own, place);
    return placed
      .replaceAll(year, (digits) => String(Number(digits) - 4 * version))
      .replaceAll(orderNumber, (digits) => String(Number(digits) + 1000 * version));
  };
}
