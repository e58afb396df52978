import { dateOf } from '../../../read/document-order.ts';
import type { Span } from '../../../../model/span.ts';
import type { Target } from '../../../../model/target.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule, Evidence } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

/** Documents that ask for something by a time before their own date; a table of outcomes only looks back. */
export const findPastDeadlines: AuditRule = (sheet) =>
  sheet.documents.flatMap((document): AnomalyDraft[] => {
    const date = dateOf(document);
    if (date === null) return [];
    const late = sheet
      .targetsOf(document.id)
      .filter(
        ({ deadline, origin }) =>
          deadline !== null && origin !== 'outcome-table' && deadline < date.slice(0, deadline.length),
      );
    const evidence = deadlinesOf(sheet, late);
    if (evidence.length === 0) return [];
    const dated = printedDate(sheet, document.id);
    return [
      {
        rule: 'past-deadline',
        about: document.id,
        indicator: null,
        subject: document.title,
        finding: { code: 'past-deadline', values: { date, count: evidence.length } },
        evidence: [...dated, ...evidence],
      },
    ];
  });

/** Where a document prints its date. */
function printedDate(sheet: AuditSheet, document: string): Evidence[] {
  const date = sheet.provisionsOf(document).find(({ kind }) => kind === 'date');
  if (date === undefined) return [];
  const { length } = sheet.words(document, date.eid);
  return length === 0 ? [] : [evidenceAt(sheet, { document, provision: date.eid }, { start: 0, end: length })];
}

/** Each place once where a deadline is printed: `2015年底前` may rule several targets. */
function deadlinesOf(sheet: AuditSheet, targets: readonly Target[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { id, document, provision, deadline } of targets) {
    const end = sheet.spanOf(id)?.end ?? 0;
    const mark = deadlineBefore(sheet.words(document, provision).slice(0, end), deadline?.slice(0, 4) ?? '');
    const key = mark === null ? '' : `${provision} ${String(mark.start)}`;
    if (mark === null || found.has(key)) continue;
    found.set(key, evidenceAt(sheet, { document, provision }, mark, { target: id }));
  }
  return [...found.values()];
}

/**
 * The last time of a year in a text, if it is a deadline: `2015年底前`, `到2015年`, and not `在2018年完成…的基础上`.
 */
function deadlineBefore(text: string, year: string): Span | null {
  const start = text.lastIndexOf(`${year}年`);
  if (start < 0) return null;
  const match = /^\d{4}年(?:\d{1,2}月)?(?:年?底|末)?之?前?/u.exec(text.slice(start));
  const printed = match?.[0] ?? '';
  const isDeadline = /[底末前]$/u.test(printed) || /[到至]$/u.test(text.slice(0, start));
  return isDeadline ? { start, end: start + printed.length } : null;
}
