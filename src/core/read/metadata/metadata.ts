import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { DRAFT, readGenre } from '../../../lexicon/genres.ts';
import { isProse } from '../../../lexicon/provision-kinds.ts';
import { DECREE } from '../../../lexicon/head-lines.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { KnownTitles } from '../structure/title-lines.ts';
import { frontMatterTitle } from '../structure/wrapper.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { readNumeral } from '../text/numeral.ts';
import { findDate, readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { readTitleYear } from '../text/title-year.ts';
import { readJurisdiction } from './issuer.ts';
import { readIssuers } from './issuers.ts';

/** What a text says of itself; a field is null where it says nothing. */
export type Metadata = Omit<PolicyDocument, 'id' | 'gazette' | 'topics' | 'source'>;

const draft = new RegExp(`${DRAFT}|征求意见`, 'u');
/** `本办法自2022年5月1日起施行`, `现予公布，自2020年7月1日起施行`; never the date of a law that the text cites. */
const IN_FORCE = '(?:本[^，。；《》]{1,14}(?:负责解释，)?|现予(?:公布|发布)，)[自从于]';
const TAKES_EFFECT = '起?(?:正式)?(?:施行|实行|实施|执行|生效)(?!以来|[前后])';
const EFFECTIVE = new RegExp(`${IN_FORCE}(.{6,12}日)${TAKES_EFFECT}`, 'u');
const EFFECTIVE_NOW = new RegExp(`${IN_FORCE}(?:印发|发布|公布)之日${TAKES_EFFECT}`, 'u');
const PERIOD = /(?:规划|实施|计划|行动)期(?:限)?为?(\d{4})年?[~～—\-－至到]+(\d{4})年/u;
const TITLE_PERIOD = /[（(](\d{4})年?[~～—\-－至到]+(\d{4})年?[）)]|(\d{4})年?[~～—\-－至到]+(\d{4})年/u;
/** `“十四五”节能减排…方案`. */
const FIVE_YEARS = new RegExp(`“(${PLAN})五”`, 'u');

/**
 * Reads the metadata of a document off its provisions.
 * @param known titles known beforehand: one that is stated goes before the one that is read, one that is given behind it
 * @returns null without a title
 */
export function readMetadata(
  provisions: readonly Provision[],
  known: KnownTitles = { stated: null, given: null },
): Metadata | null {
  const words = (kind: Provision['kind']) =>
    provisions.filter((provision) => provision.kind === kind).map(provisionWords);
  const titles = provisions.filter((provision) => provision.kind === 'title');
  const own = titles.find((provision) => provision.eid === 'title');
  const notice = titles.find((provision) => provision.eid.startsWith('notice__'));
  const given = known.given ?? frontMatterTitle(words('masthead'));
  const title = known.stated ?? (own ?? notice)?.text ?? given;
  if (title === null) return null;
  const noticeTitle = own && notice ? notice.text : null;
  const issuers = readIssuers(provisions, noticeTitle ?? title);
  const place = issuers[0] === undefined ? readJurisdiction(title) : readJurisdiction(issuers[0]);
  const status = draft.test(title + words('status').join('')) ? 'draft' : 'issued';
  const issuedOn =
    words('date')
      .map(readDate)
      .find((date) => date !== null) ?? null;
  const publishedOn =
    [...words('imprint'), ...words('number')]
      .filter((line) => /印发[）)]?$/u.test(line))
      .map(findDate)
      .find((date) => date !== null) ?? null;
  const text = provisions.filter(({ kind }) => isProse(kind)).map(provisionWords);
  return {
    title,
    noticeTitle,
    number: readNumber(words('number'), words('masthead')) ?? readDecreeNumber(noticeTitle ?? title, words('number')),
    issuers,
    addressees: words('addressee').flatMap((line) => line.replace(/[：:]$/u, '').split(/[，,]/u)),
    jurisdiction: place?.jurisdiction ?? null,
    level: place?.level ?? null,
    kind: readGenre(title),
    status,
    issuedOn,
    publishedOn,
    effectiveOn: readEffective(text, publishedOn ?? issuedOn),
    period: readPeriod(foldWidth(title), text.map(foldWidth)),
  };
}

/** 发文字号: a line of its own, else what an archive's front matter gives (`文号: 黄发改委办〔2025〕5号`). */
function readNumber(lines: readonly string[], masthead: readonly string[]): string | null {
  const given = masthead.flatMap((line) => /^【?(?:发文字号|文号)[：:】]\s*(.+)$/u.exec(line)?.[1] ?? []);
  return [...lines, ...given].map(readDocumentNumber).find((number) => number !== null) ?? null;
}

/** The number of a decree goes with its name: `国务院令第687号`. */
function readDecreeNumber(title: string, lines: readonly string[]): string | null {
  const name = DECREE.exec(title)?.[1];
  const serial = [title, ...lines].flatMap((line) => /[（(]?第\s*(\d{1,4})\s*号[）)]?$/u.exec(line)?.[1] ?? [])[0];
  return name === undefined || serial === undefined ? null : `${name}第${serial}号`;
}

function readEffective(text: readonly string[], issued: string | null): string | null {
  for (const paragraph of text) {
    const date = findDate(EFFECTIVE.exec(paragraph)?.[1] ?? '');
    if (date !== null) return date;
    if (EFFECTIVE_NOW.test(paragraph)) return issued;
  }
  return null;
}

function readPeriod(title: string, text: readonly string[]): Metadata['period'] {
  const match =
    TITLE_PERIOD.exec(title) ?? text.map((paragraph) => PERIOD.exec(paragraph)).find((found) => found !== null);
  if (match) return { from: Number(match[1] ?? match[3]), to: Number(match[2] ?? match[4]) };
  const plan = readNumeral(FIVE_YEARS.exec(title)?.[1] ?? '');
  if (plan !== null) return yearsOfPlan(plan);
  const year = readTitleYear(title);
  return year === null ? null : { from: year, to: year };
}
