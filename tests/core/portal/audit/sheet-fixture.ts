import type { Evidence, AnomalyDraft } from '../../../../src/core/portal/audit/audit-rule.ts';
import { openSheet, type AuditInput, type AuditSheet } from '../../../../src/core/portal/audit/sheet.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import type { Provision } from '../../../../src/model/provision.ts';
import type { PolicyTable } from '../../../../src/model/table.ts';
import type { Target } from '../../../../src/model/target.ts';
import type { Task } from '../../../../src/model/task.ts';
import { documentOf, provisionOf, targetOf as recordOf } from '../../../support/records.ts';

/** Words of provisions by document and eId, `a p_1`. */
export type Words = Record<string, string>;

interface SheetFields extends Partial<Omit<AuditInput, 'documents' | 'provisions'>> {
  /** Dates of the documents; `a` of 2021 where it is left out. */
  dates?: Record<string, string | null>;
}

/** The data of a portal without anything. */
export const emptyInput: AuditInput = {
  documents: [],
  provisions: [],
  tables: [],
  tasks: [],
  targets: [],
  bodies: [],
  regions: [],
  citations: [],
  mentions: [],
  indicators: [],
};

/** The data of a portal with these words, and nothing that a test does not give. */
export function sheetOf(words: Words, { dates = { a: '2021-11-05' }, ...fields }: SheetFields = {}): AuditSheet {
  return openSheet({
    ...emptyInput,
    documents: Object.entries(dates).map(([id, issuedOn]) =>
      documentOf({ id, title: `文件${id}`, status: 'issued', issuedOn }),
    ),
    provisions: Object.entries(words).map(([place, text]) => {
      const [document = '', eid = ''] = place.split(' ');
      return provisionOf({ document, eid, kind: kindOf(eid), text, raw: { start: 0, end: text.length } });
    }),
    ...fields,
    tables: fields.tables ?? tableOfTasks(words, fields.tasks ?? []),
    mentions: [...(fields.mentions ?? []), ...(fields.targets ?? []).flatMap((target) => mentionOf(words, target))],
  });
}

/** The table that tasks are read from, a row each. */
function tableOfTasks(words: Words, tasks: readonly Task[]): PolicyTable[] {
  const rows = tasks.map(({ document, eid, number }) => {
    const cells = (words[`${document} ${eid}`] ?? '').split('\t');
    return { eid, number: String(number), cells, rowSpans: cells.map(() => 1), rawCells: [] };
  });
  const columns = ['序号', '项目名称', '建设内容', '责任单位'];
  return tasks.slice(0, 1).map(({ document }) => {
    return { document, eid: 'table_1', number: null, caption: null, columns, rows, notes: [] };
  });
}

/** Where the words of a target stand; the last such words of its provision. */
function mentionOf(words: Words, { id, document, provision: eid, quote }: Target): Mention[] {
  const start = words[`${document} ${eid}`]?.lastIndexOf(quote) ?? -1;
  return start < 0 ? [] : [{ document, eid, kind: 'target', ref: id, start, end: start + quote.length }];
}

function kindOf(eid: string): Provision['kind'] {
  if (eid.includes('row')) return 'row';
  if (eid.startsWith('table')) return 'table';
  return eid.endsWith('date') ? 'date' : 'p';
}

/** A target of the document `a`. */
export function targetOf(fields: Partial<Target> & Pick<Target, 'id' | 'provision' | 'quote'>): Target {
  return recordOf({ document: 'a', ...fields });
}

/** The marked words of a finding with their place: `a p_1: 29.8`. */
export function marksOf(sheet: AuditSheet, { evidence }: AnomalyDraft): string[] {
  return evidence.map((one) => `${one.document} ${one.provision}: ${wordsAt(sheet, one)}`);
}

function wordsAt(sheet: AuditSheet, { document, provision, mark }: Evidence): string {
  return sheet.words(document, provision).slice(mark.start, mark.end);
}
