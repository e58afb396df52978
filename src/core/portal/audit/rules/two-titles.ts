import { foldForms, foldTitle } from '../../../../lexicon/fold.ts';
import { diffChars } from 'diff';
import { listsBy } from '../../../../model/lists-by.ts';
import { ISSUING, NORM_GENRE } from '../../../../lexicon/genres.ts';
import type { Citation } from '../../../../model/citation.ts';
import { nearTexts } from '../near-texts.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

/** A title that is cited, without the notice it is wrapped in and without marks of punctuation. */
interface Work {
  title: string;
  folded: string;
  citation: Citation;
}

const CLOSE = 3;
const SHORTEST = 12;

// `浙江省人民政府办公厅关于印发…的通知`
const wrapper = new RegExp(`^.*?关于(?:${ISSUING})(.+)的通知$`, 'u');
// What dates a plan, so that two nearly equal titles are not two plans of a kind.
const dated = /\d{4}|[一二三四五六七八九十]年|十[一二三四五]五/u;
// Law and plans differ by such a word: `环境保护法`, `海洋环境保护法`.
const law = new RegExp(`(?:${NORM_GENRE})$`, 'u');

/**
 * Documents that are cited under two titles: one 发文字号 with two titles, or two titles of one dated plan that
 * differ by a word or two.
 */
export const findTwoTitles: AuditRule = (sheet) => {
  const works = firstOfEach(sheet.citations.flatMap(readWork));
  const rivalsOf = openRivals(works);
  return works.flatMap((one, index) =>
    rivalsOf(one, index).flatMap((other): AnomalyDraft[] => {
      if (!isSame(one, other)) return [];
      const { document, eid } = one.citation.from;
      const isNumbered = one.citation.number !== null && one.citation.number === other.citation.number;
      return [
        {
          rule: 'two-titles',
          about: `${document}-${eid}-${other.citation.from.document}-${other.citation.from.eid}`,
          indicator: null,
          subject: one.title,
          finding: {
            code: 'two-titles',
            values: { known: isNumbered ? 'number' : 'title', titles: [one.title, other.title] },
          },
          evidence: [one, other].flatMap((work) => markTitle(sheet, work)),
        },
      ];
    }),
  );
};

function readWork(citation: Citation): Work[] {
  if (citation.title === null) return [];
  const title = wrapper.exec(citation.title)?.[1] ?? citation.title;
  const whole = foldForms(title).replace(/\((?:试行|修改|修订|暂行|\d{4}年修[编订])\)$/u, '');
  const folded = foldTitle(whole)
    .replaceAll('至', '-')
    .replaceAll(/[(),、]/gu, '');
  return [{ title, folded, citation }];
}

/** Each folded title once, where it is first cited. */
function firstOfEach(works: readonly Work[]): Work[] {
  const seen = new Map<string, Work>();
  for (const work of works) {
    const key = `${work.folded} ${work.citation.number ?? ''}`;
    if (!seen.has(key)) seen.set(key, work);
  }
  return [...seen.values()];
}

/** The works behind one that may be the same: those of its number, and those whose titles are nearly its own. */
function openRivals(works: readonly Work[]): (one: Work, index: number) => Work[] {
  const numbered = listsBy([...works.keys()], (index) => [works[index]?.citation.number ?? '']);
  const plans = [...works.keys()].filter((index) => mayBeMisnamed(works[index]?.folded ?? ''));
  const near = nearTexts(
    plans.map((index) => works[index]?.folded ?? ''),
    CLOSE,
  );
  return ({ folded, citation }, index) => {
    const alike = mayBeMisnamed(folded) ? [...near(folded)].flatMap((at) => plans[at] ?? []) : [];
    const namesakes = citation.number === null ? [] : numbered(citation.number);
    return [...new Set([...namesakes, ...alike])]
      .filter((other) => other > index)
      .sort((a, b) => a - b)
      .flatMap((other) => works[other] ?? []);
  };
}

/** Whether a slip in a title would show: in a short one, or in that of a law, it makes another work. */
function mayBeMisnamed(folded: string): boolean {
  return folded.length >= SHORTEST && !law.test(folded);
}

function isSame(one: Work, other: Work): boolean {
  const [a, b] = [one.folded, other.folded];
  // A title in short is inside the long one.
  if (a === b || a.includes(b) || b.includes(a)) return false;
  const [first, second] = [one.citation.number, other.citation.number];
  if (first !== null && second !== null) return first === second;
  return mayBeMisnamed(a) && mayBeMisnamed(b) && dated.test(a) && isWordApart(a, b);
}

/**
 * Whether two titles differ by a word of which some characters stay (`机动车`, `车辆`), or by one put in. Another word
 * in the place of one (`大气`, `水`) or right behind the place (`浙江省海洋…`) makes another plan.
 */
function isWordApart(a: string, b: string): boolean {
  const parts = diffChars(a, b);
  const changes = parts.filter(isChange);
  const size = changes.reduce((sum, { value }) => sum + value.length, 0);
  const isNumber = changes.some(({ value }) => /[\d一二三四五六七八九十]/u.test(value));
  const replaces = parts.some((part, at) => isChange(part) && at > 0 && isChange(parts[at - 1]));
  const leads = parts.some(
    (part, at) => isChange(part) && (at === 0 || /[省市县区国]$/u.test(parts[at - 1]?.value ?? '')),
  );
  return size <= CLOSE && !isNumber && !replaces && !leads;
}

function isChange(part: { added: boolean; removed: boolean } | undefined): boolean {
  return part !== undefined && (part.added || part.removed);
}

function markTitle(sheet: AuditSheet, { title, citation }: Work) {
  const { document, eid } = citation.from;
  const start = sheet.words(document, eid).indexOf(title);
  if (start < 0) return [];
  return [evidenceAt(sheet, { document, provision: eid }, { start, end: start + title.length })];
}
