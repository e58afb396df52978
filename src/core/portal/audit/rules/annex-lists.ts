import type { Task } from '../../../../model/task.ts';
import { likeness, profileOf } from '../../compare/similarity.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

/** Fewest things that a clause lists. */
const FEWEST = 3;
/** Characters with which two clauses of one thing begin, and how alike they are at least. */
const HEAD = 4;
const ALIKE = 0.6;

/**
 * Clauses of a task of an annex that list other things than the same clause of the body: `分类投放、分类收运、分类处置`
 * for `分类投放、分类收集、分类运输、分类处理`.
 */
export const findAnnexLists: AuditRule = (sheet) =>
  [...Map.groupBy(sheet.tasks, ({ document }) => document)].flatMap(([document, tasks]) => {
    const prose = sheet.provisionsOf(document).filter(({ kind }) => kind !== 'row');
    const body = prose.flatMap(({ eid }) => listsOf(sheet, document, eid));
    return tasks.flatMap((task) => compare(sheet, task, body));
  });

function compare(sheet: AuditSheet, { document, eid, name, number }: Task, body: readonly Listing[]): AnomalyDraft[] {
  return listsOf(sheet, document, eid).flatMap((own): AnomalyDraft[] => {
    const rivals = body.filter((one) => one.text.startsWith(own.text.slice(0, HEAD)));
    if (rivals.some((one) => one.key === own.key)) return [];
    const rival = rivals.find((one) => likeness(profileOf(one.text), profileOf(own.text)) >= ALIKE);
    if (rival === undefined) return [];
    return [
      {
        rule: 'body-and-annex',
        about: `${document}-${eid}`,
        indicator: null,
        subject: name,
        finding: { code: 'body-and-annex/list', values: { task: number, body: rival.text, annex: own.text } },
        evidence: [rival, own].map(({ provision, start, end }) =>
          evidenceAt(sheet, { document, provision }, { start, end }),
        ),
      },
    ];
  });
}

interface Listing {
  provision: string;
  start: number;
  end: number;
  text: string;
  /** What it lists, in whatever order. */
  key: string;
}

function listsOf(sheet: AuditSheet, document: string, provision: string): Listing[] {
  return [...sheet.words(document, provision).matchAll(/[^。；，：\n\t]+/gu)].flatMap((match) => {
    const text = match[0];
    const items = text.split(/、|和|及/u);
    if (text.split('、').length < FEWEST) return [];
    return [{ provision, start: match.index, end: match.index + text.length, text, key: items.sort().join('、') }];
  });
}
