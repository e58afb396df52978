import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
import { printedDate } from '../page/dates.ts';

/** How far what is read of a document was checked: `由门户编者核对（2026年12月1日，某人）`. */
export function reviewInWords({
  review,
  reviewedOn,
  reviewedBy,
}: Pick<PolicyDocument, 'review' | 'reviewedOn' | 'reviewedBy'>): string {
  if (review === 'machine') return '机器识读，未经人工核对';
  const by = [reviewedOn && printedDate(reviewedOn), reviewedBy].filter(Boolean).join('，');
  return by === '' ? '由门户编者核对' : `由门户编者核对（${by}）`;
}

/** How far a target was checked: one that an editor has touched was held against its sentence. */
export function targetReview({ rule }: Pick<Target, 'rule'>, document: PolicyDocument): string {
  return /(?:^|\+)reviewed\//u.test(rule) ? '由门户编者核对' : reviewInWords(document);
}
