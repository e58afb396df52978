import { profile } from '../portal/profile.ts';

/** How much a page holds in this portal of what it usually would: rows, or what they weigh. */
export function pageLength(usual: number): number {
  return Math.max(1, Math.round(usual * profile.pageLength));
}
