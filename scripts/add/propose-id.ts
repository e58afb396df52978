import { pinyin } from 'pinyin-pro';
import { readGenre } from '../../src/lexicon/genres.ts';
import { idSchema } from '../../src/model/document.ts';
import type { ReadDocument } from './read-text.ts';

/** Longest id that is proposed, which a word ends. */
const longest = 48;
const NUMBER = /^(?<office>\p{Script=Han}{2,12})〔(?<year>\d{4})〕(?<number>\d{1,5})号$/u;
/** Words of a title that tell nothing of what it is about. */
const EMPTY = /^(?:的|通知|和|与|及|年)$/u;

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
  return office === undefined ? null : `${sounds(office)}-${year ?? ''}-${count ?? ''}`;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function ofTitle({ title, jurisdiction, issuedOn, publishedOn }: ReadDocument): string | null {
  // Every province has a 政府工作报告.
  const place = jurisdiction !== null && /[省市区县旗州盟]$/u.test(jurisdiction) && !title.includes(jurisdiction);
  const year = /(?:19|20)\d{2}/u.exec(title)?.[0] ?? (issuedOn ?? publishedOn)?.slice(0, 4);
  const genre = readGenre(title);
  const parts: string[] = [];
  for (const { segment, isWordLike } of words.segment(bareTitle(place ? `${jurisdiction} ${title}` : title))) {
    if (isWordLike !== true || EMPTY.test(segment) || segment === genre || /^\d+$/u.test(segment)) continue;
    const sound = sounds(segment);
    if (sound === '') continue;
    if ([...parts, sound].join('-').length > longest) break;
    parts.push(sound);
  }
  if (parts.length === 0) return null;
  return [...parts, ...(year === undefined ? [] : [year])].join('-');
}

/** A title without what stands in brackets and what only says that a text is handed on. */
function bareTitle(title: string): string {
  return title.replace(/[（(][^（）()]*[）)]|关于(?:印发|转发|批转|公布|发布)?/gu, ' ');
}

function ofName(origin: string): string {
  return sounds(origin.replace(/^.*\//u, '').replace(/\.[^.]+$/u, ''))
    .slice(0, longest)
    .replace(/-+$/u, '');
}

/** Characters as syllables without tones, and what else is ASCII; the rest parts words. */
function sounds(text: string): string {
  const spoken = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('');
  return spoken
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
