import { asciiName } from '../../src/core/read/ascii-name.ts';
import { readGenre } from '../../src/lexicon/genres.ts';
import { idSchema } from '../../src/model/document.ts';
import type { ReadDocument } from './read-text.ts';

/** Longest id that is proposed, which a word ends. */
const longest = 48;
const NUMBER = /^(?<office>\p{Script=Han}{2,12})〔(?<year>\d{4})〕(?<number>\d{1,5})号$/u;
/** Words of a title that tell nothing of what it is about. */
const EMPTY = /^(?:的|通知|和|与|及|年|\d+)$/u;

/**
 * An id for a document, ASCII and for good: of its 发文字号 (`hangzhenghan-2016-148`), else of its title in pinyin and
 * its year, else of the name of its file.
 * @param taken ids that are there already: the next free number is added
 */
export function proposeId(document: ReadDocument, origin: string, taken: ReadonlySet<string>): string {
  const proposed = [ofNumber(document.number), ofTitle(document), ofName(origin)].find(
    (one) => one !== null && idSchema.safeParse(one).success,
  );
  const base = proposed ?? 'text';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (!taken.has(id)) return id;
  }
}

function ofNumber(number: string | null): string | null {
  const { office, year, number: count } = (number === null ? null : NUMBER.exec(number))?.groups ?? {};
  if (office === undefined) return null;
  return [asciiName(office, longest).replaceAll('-', ''), year, count].join('-');
}

const wordsOf = new Intl.Segmenter('zh', { granularity: 'word' });

function ofTitle({ title, jurisdiction, issuedOn, publishedOn }: ReadDocument): string | null {
  // Every province has a 政府工作报告.
  const place = jurisdiction !== null && /[省市区县旗州盟]$/u.test(jurisdiction) && !title.includes(jurisdiction);
  const year = /(?:19|20)\d{2}/u.exec(title)?.[0] ?? (issuedOn ?? publishedOn)?.slice(0, 4);
  const genre = readGenre(title);
  const telling = [...wordsOf.segment(bareTitle(place ? `${jurisdiction} ${title}` : title))]
    .map(({ segment }) => segment)
    .filter((word) => !EMPTY.test(word) && word !== genre);
  const name = asciiName(telling.join(' '), longest);
  return name === '' ? null : [name, ...(year === undefined ? [] : [year])].join('-');
}

/** A title without what stands in brackets and what only says that a text is handed on. */
function bareTitle(title: string): string {
  return title.replace(/[（(][^（）()]*[）)]|关于(?:印发|转发|批转|公布|发布)?/gu, ' ');
}

function ofName(origin: string): string {
  return asciiName(origin.replace(/^.*\//u, '').replace(/\.[^.]+$/u, ''), longest);
}
