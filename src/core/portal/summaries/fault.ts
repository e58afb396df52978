import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { Span } from '../../../model/span.ts';
import type { Wording } from '../../../model/wording.ts';

/** Where a summary departs from its format. */
export interface Fault {
  code: Extract<Diagnostic['code'], 'summary/format' | 'summary/uncited'>;
  span: Span;
  /** What is wrong, or the sentence that cites nothing. */
  problem: string | Wording;
}
