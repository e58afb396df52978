import { inDateOrder } from '../../core/read/document-order.ts';
import type { Level, PolicyDocument } from '../../model/document.ts';
import { levelLabels } from '../page/labels.ts';
import { levelOrder } from '../portal/profile.ts';

/** Documents of one administrative level. */
export interface LevelGroup {
  readonly level: Level | null;
  readonly label: string;
  readonly documents: readonly PolicyDocument[];
}

/** Documents by level in the order of the portal, others last; within a level by date, drafts at the end. */
export function groupByLevel(documents: readonly PolicyDocument[]): LevelGroup[] {
  return [...levelOrder, null]
    .map((level) => ({
      level,
      label: level === null ? '层级未载' : levelLabels[level],
      documents: inDateOrder(documents.filter((document) => document.level === level)),
    }))
    .filter((group) => group.documents.length > 0);
}
