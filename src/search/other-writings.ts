import { PLAN } from '../lexicon/five-year-plans.ts';
import { DASH } from '../lexicon/punctuation.ts';

/** Brackets that a 发文字号 has its year in, of any width. */
const YEAR_BRACKETS = ['〔〕', '[]', '()', '【】'] as const;
/** `浙政发〔2016〕12号`, `浙政发【2016】`. */
const year = /[〔［[（(【]\s*((?:19|20)\d{2})\s*[〕］\])）】]/gu;

/** `杭政函2016 148号`: the year without its brackets. */
const bareNumber = /^(\p{Script=Han}{2,12})\s*((?:19|20)\d{2})\s*(?:年|第)?\s*(\d{1,5})\s*号?$/u;

/** `十四五规划`: the plan's name without its quotation marks. */
const planName = new RegExp(`["“”]?(${PLAN}五)["“”]?(?=规划|期间|时期|末)`, 'gu');

const dash = new RegExp(`(?<=[\\d年月])[${DASH}]+(?=\\d)`, 'gu');
const DASHES = ['-', '—', '～', '–'] as const;

/** `劣五类`, `Ⅲ类`: classes of water are counted in numerals of either kind, the Roman in one character or in letters. */
const classes = ['一 Ⅰ I', '二 Ⅱ II', '三 Ⅲ III', '四 Ⅳ IV', '五 Ⅴ V', '六 Ⅵ VI'].map((row) => row.split(' '));
const classed = /([一二三四五六ⅠⅡⅢⅣⅤⅥ]|[IV]{1,3})(?=类)/gu;

/**
 * A query in the other ways in which its words are written in print: the brackets of a document number, the dash of a
 * period, the numeral of a class, a comma for a 、, simplified characters.
 * @param simplify turns Traditional into Simplified Chinese
 * @returns distinct queries, none of them the one given
 */
export function otherWritings(query: string, simplify: (text: string) => string): string[] {
  const simple = simplify(query);
  const written = [simple, ...[query, simple].flatMap(rewrite)];
  return [...new Set(written)].filter((other) => other !== query && other.trim() !== '');
}

function rewrite(query: string): string[] {
  return [
    ...YEAR_BRACKETS.map(([opening = '', closing = '']) => query.replace(year, `${opening}$1${closing}`)),
    query.replace(planName, '“$1”'),
    query.replace(bareNumber, '$1〔$2〕$3号'),
    ...DASHES.map((other) => query.replace(dash, other)),
    ...[0, 1].map((kind) =>
      query.replace(classed, (numeral) => classes.find((row) => row.includes(numeral))?.[kind] ?? numeral),
    ),
    query.replaceAll(/[,，](?=\S|$)/gu, '、'),
  ];
}
