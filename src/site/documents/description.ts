import { dateOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { printedDate } from '../page/dates.ts';
import { levelLabels } from '../page/labels.ts';

/** Level and genre, above the title: `市级 · 行动计划`; empty where the source gives neither. */
export function kickerOf({ level, kind }: Pick<PolicyDocument, 'level' | 'kind'>): string {
  return [level === null ? null : levelLabels[level], kind].filter((part) => part !== null).join(' · ');
}

/** A sentence that says what a document is, made of its facts alone. */
export function describeDocument(document: PolicyDocument): string {
  const { title, number, issuers, status } = document;
  const date = dateOf(document);
  const facts = [
    number,
    issuers.length === 0 ? null : issuers.join('、'),
    date === null ? null : printedDate(date),
    status === 'draft' ? '征求意见稿，非正式文件' : null,
  ].filter((fact) => fact !== null);
  return `《${title}》全文${facts.length === 0 ? '' : `（${facts.join('，')}）`}，逐条可引用、可检索。`;
}
