import { opening } from '../../core/read/text/cut.ts';
import { foldTitle } from '../../lexicon/fold.ts';
import type { Citation } from '../../model/citation.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { provisionWords } from '../../model/provision.ts';
import { worksOf, type Work } from '../citations/works.ts';
import { portal } from '../portal/portal.ts';

/** What a document is to others, by its own words and theirs. */
interface Relations {
  /** The works that it says it is made under or carries out (eli:based_on). */
  readonly basis: readonly Work[];
  /** The works that it says are repealed (eli:repeals). */
  readonly repeals: readonly Work[];
  /** The places that say that it is repealed (eli:repealed_by). */
  readonly repealedBy: readonly Citation[];
  /** The issued text of a draft that is here too, or the draft of an issued text. */
  readonly counterpart: PolicyDocument | null;
}

/** What stands before the works that a text is made under, or carries out, in the same sentence. */
const BASIS = /(?:根据|依据|依照|按照|遵照|贯彻|落实|执行|实施)[^。；\n]*$/u;
/** Where texts say so: in what leads to their parts, or in their first article. */
const OPENING = /^(?:notice|preamble)|(?:^|__)art_1(?:__|$)/u;
/** What a title says of being a draft. */
const DRAFT = /[（(](?:公开)?(?:征求意见稿|征求意见|草案|送审稿|讨论稿)[^）)]*[）)]$/u;

/** The relations of a document. */
export function relationsOf(document: PolicyDocument): Relations {
  const citations = portal.citationsFrom(document.id);
  const isBasis = ({ relation, from, quote }: Citation) => {
    if (relation !== 'cites' || !OPENING.test(from.eid)) return false;
    const provision = portal.provision(document.id, from.eid);
    const words = provision === undefined ? '' : provisionWords(provision);
    return BASIS.test(opening(words, Math.max(0, words.indexOf(quote))));
  };
  return {
    basis: worksOf(citations.filter(isBasis)),
    repeals: worksOf(citations.filter(({ relation }) => relation === 'repeals')),
    repealedBy: portal.citationsTo(document.id).filter(({ relation }) => relation === 'repeals'),
    counterpart: counterpartOf(document),
  };
}

/** The text of the same place and title that is a draft where this one is issued, or issued where this is a draft. */
function counterpartOf({ id, title, status, jurisdiction }: PolicyDocument): PolicyDocument | null {
  if (jurisdiction === null) return null;
  const own = bare(title);
  const alike = portal
    .documentsOfPlace(jurisdiction)
    .filter((other) => other.id !== id && other.status !== status && bare(other.title) === own);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function bare(title: string): string {
  return foldTitle(title.replace(DRAFT, ''));
}
