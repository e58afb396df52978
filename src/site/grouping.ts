import type { Level, PolicyDocument } from '../model/document.ts';
import { levelLabels, levelOrder } from './labels.ts';

/** Documents of one administrative level. */
export interface LevelGroup {
  readonly level: Level | null;
  readonly label: string;
  readonly documents: readonly PolicyDocument[];
}

/** Documents by level, the widest first, those of unknown level last; within a level by date, drafts at the end. */
export function groupByLevel(documents: readonly PolicyDocument[]): LevelGroup[] {
  return [...levelOrder, null]
    .map((level) => ({
      level,
      label: level === null ? '层级未载' : levelLabels[level],
      documents: documents.filter((document) => document.level === level).toSorted(byDate),
    }))
    .filter((group) => group.documents.length > 0);
}

function byDate(a: PolicyDocument, b: PolicyDocument): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A document without a date sorts after every date. */
function sortKey({ issuedOn, publishedOn }: PolicyDocument): string {
  return issuedOn ?? publishedOn ?? '9999';
}
