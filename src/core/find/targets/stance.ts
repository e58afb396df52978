import { genreOf } from '../../../lexicon/genres.ts';

/**
 * What the genre of a text says of its numbers and dates: it plans; it reports and then plans; it tells what is done;
 * it sets norms; it answers what others ask.
 */
export type Stance = 'plans' | 'reports' | 'tells' | 'norms' | 'answers';

/** What a document says of itself. */
export interface Titled {
  title: string;
  /** Its genre 文种; null where its title names none. */
  kind: string | null;
}

/** `…答记者问`, `…热点13问`, `…百问百答`, `如何申领…`, `一图读懂…`, `…简介`: they say again what other texts lay down. */
const ANSWERS =
  /问答|答记者问|常见问题|[\d一二三四五六七八九十百]问(?:[\d一二三四五六七八九十百]+答)?$|[吗呢？?]$|^(?:如何|怎[么样])|解读|读懂|说清|简介$/u;

/** A syllabus sets tasks on the numbers of others. */
const SYLLABUS = /考试大纲$/u;

/** The stance of a document. */
export function stanceOf({ title, kind }: Titled): Stance {
  const genre = kind === null ? null : genreOf(kind);
  if (genre?.answers === true || ANSWERS.test(title)) return 'answers';
  if (genre?.tells === true || SYLLABUS.test(title)) return 'tells';
  if (genre?.name === '报告') return 'reports';
  return genre?.norms === true ? 'norms' : 'plans';
}
