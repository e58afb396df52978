import { speaks } from '../../core/portal/topics/assign.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';

/** What a document says on a topic. */
export interface TopicInDocument {
  readonly document: PolicyDocument;
  /** Provisions with words of their own; headings and titles are left out. */
  readonly provisions: readonly Provision[];
  readonly targets: readonly Target[];
  /** Whether the document is about nothing else. */
  readonly whole: boolean;
}

/** What one document says on a topic; null where it says nothing. */
export function topicIn(document: PolicyDocument, id: string): TopicInDocument | null {
  const all = portal.provisionsOf(document.id).filter((each) => each.topics.length > 0 && speaks(each));
  const own = all.filter((provision) => provision.topics.includes(id));
  const set = portal.targetsOf(document.id).filter((target) => target.topics.includes(id));
  if (own.length + set.length === 0) return null;
  return { document, provisions: own, targets: set, whole: own.length === all.length };
}

/** What each document says on a topic, in the order of the portal; documents that say nothing are left out. */
export function* documentsOn(id: string): Generator<TopicInDocument> {
  for (const document of documents) {
    const said = topicIn(document, id);
    if (said !== null) yield said;
  }
}

/** A body and the provisions that name it as lead. */
export interface LeadBody {
  readonly id: string;
  readonly count: number;
}

/** Bodies that lead on a topic, the most often named first; of equals, the one that is named earlier. */
export function leadsOn(given: Iterable<Pick<TopicInDocument, 'provisions'>>): LeadBody[] {
  const counts = new Map<string, number>();
  for (const { provisions } of given)
    for (const { leads } of provisions) for (const id of leads) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
