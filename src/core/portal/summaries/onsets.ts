import type { Span } from '../../../model/span.ts';

/** What a text says is so from a date on: the date as it is compared, where it stands, and the clause it governs. */
interface Onset {
  readonly date: string;
  readonly span: Span;
  readonly clause: string;
}

/** `自2016年起，`, `2018年7月1日起` */
const onset = /(?:自|从)?(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)起(?:，|,)?/gu;
/** A clause of which no more than this share of words is told is not the one told of. */
const leastTold = 0.5;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Dates of a sentence from which it lets begin what a text does not let begin then: `自2016年起定期公布名单，对企业予以警示`
 * does not say 自2016年起对企业予以警示. A date that the text gives otherwise is left to the check of dates.
 */
export function misplacedOnsets(sentence: string, texts: readonly string[]): Span[] {
  const given = texts.flatMap(onsetsOf);
  return onsetsOf(sentence)
    .filter(({ date, clause }) => {
      const same = given.filter((one) => one.date === date);
      return same.length > 0 && !same.some((one) => tells(clause, one.clause));
    })
    .map(({ span }) => span);
}

function onsetsOf(text: string): Onset[] {
  const plain = text.replaceAll(/(?<=\d) (?=[年月日])/gu, '');
  return [...plain.matchAll(onset)].map((match) => {
    const [whole, date = ''] = match;
    const behind = plain.slice(match.index + whole.length);
    return {
      date,
      span: { start: match.index, end: match.index + whole.replace(/[，,]$/u, '').length },
      clause: /^[^，。；：]*/u.exec(behind)?.[0] ?? '',
    };
  });
}

/** Whether a clause tells what another says, by its words of two characters and more. */
function tells(clause: string, said: string): boolean {
  const words = [...segmenter.segment(said)].flatMap(({ segment }) => (segment.length > 1 ? [segment] : []));
  const told = words.filter((word) => clause.includes(word));
  return words.length === 0 || told.length / words.length >= leastTold;
}
