import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Wording } from '../../../model/wording.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { TARGET_KINDS } from '../../find/targets/standing.ts';
import { findUnsureNumbers, type UnsureNumber } from '../../find/clause/unsure-numbers.ts';
import type { RawPlaces } from './raw-places.ts';

const reasons: Readonly<Record<UnsureNumber['reason'], Wording>> = {
  broken: {
    zh: '数字紧挨着另一数字、点或看不见的字符',
    en: 'it touches another digit, a point or an unseen character',
  },
  range: { zh: '范围的起止颠倒', en: 'the range runs backwards' },
  'run-together': {
    zh: '表格的格子连成一片，分不清哪到哪是一个数',
    en: 'the cells of a table have run together, and no number can be told from the next',
  },
  date: { zh: '没有这样的日期', en: 'no calendar has this date' },
};

/** A warning for each number of a document that no target is read from, since it cannot be told for certain. */
export function findDoubts(document: PolicyDocument, provisions: readonly Provision[], place: RawPlaces): Diagnostic[] {
  return provisions
    .filter(({ kind }) => kind === 'row' || TARGET_KINDS.has(kind))
    .flatMap((provision) => {
      const words = provisionWords(provision);
      const start = provision.number?.length ?? 0;
      return findUnsureNumbers(words.slice(start)).map((unsure): Diagnostic => {
        const span = { start: unsure.start + start, end: unsure.end + start };
        return {
          code: 'target/unsure-number',
          severity: 'warning',
          file: `sources/${document.source.file}`,
          span: place(provision.eid, span),
          values: { id: document.id, quote: words.slice(span.start, span.end), why: reasons[unsure.reason] },
        };
      });
    });
}
