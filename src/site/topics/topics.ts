import { speaks } from '../../core/portal/topics/assign.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { documents, topics } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { fact } from '../portal/store/derived.ts';
import { keptOf } from '../portal/store/kept.ts';

/** What a document says on a topic. */
export interface TopicInDocument {
  readonly document: PolicyDocument;
  /** Provisions with words of their own; headings and titles are left out. */
  readonly provisions: readonly Provision[];
  readonly targets: readonly Target[];
  /** Whether the document is about nothing else. */
  readonly whole: boolean;
}

function spokenProvisions(document: string): Provision[] {
  return portal.provisionsOf(document).filter((each) => each.topics.length > 0 && speaks(each));
}

/** What one document says on a topic; null where it says nothing. */
export function topicIn(document: PolicyDocument, id: string): TopicInDocument | null {
  const all = spokenProvisions(document.id);
  const own = all.filter((provision) => provision.topics.includes(id));
  const set = portal.targetsOf(document.id).filter((target) => target.topics.includes(id));
  if (own.length + set.length === 0) return null;
  return { document, provisions: own, targets: set, whole: own.length === all.length };
}

/** What each document says on a topic, in the order of the portal; documents that say nothing are left out. */
export function* documentsOn(id: string): Generator<TopicInDocument> {
  for (const { document } of countsOn(id).said) {
    const said = topicIn(portal.documentOf({ document }), id);
    if (said !== null) yield said;
  }
}

/** A body and the provisions that name it as lead. */
export interface LeadBody {
  readonly id: string;
  readonly count: number;
}

/** What one document says on a topic, in numbers. */
interface SaidInDocument {
  readonly document: string;
  readonly provisions: number;
  readonly targets: number;
}

/** What all documents say on a topic, in numbers. */
export interface TopicCounts {
  /** In the order of the portal. */
  readonly said: readonly SaidInDocument[];
  /** Bodies that lead on it, the most often named first; of equals, the one that is named earlier. */
  readonly leads: readonly LeadBody[];
}

/** What a document says on each topic that it says something on, in numbers, with the lead of each of its provisions. */
const countsIn = keptOf('said on topics', (document) => {
  const provisions = spokenProvisions(document);
  const targets = portal.targetsOf(document);
  const named = new Set([...provisions, ...targets].flatMap((each) => each.topics));
  return [...named].map((topic) => {
    const own = provisions.filter((provision) => provision.topics.includes(topic));
    return {
      topic,
      provisions: own.length,
      targets: targets.filter((target) => target.topics.includes(topic)).length,
      leads: own.flatMap((provision) => provision.leads),
    };
  });
});

/** Those of every topic, counted on one way through all texts: a page that needs them stays while they do. */
const countsByTopic = fact('said on topics', () => {
  const counters = new Map(
    topics.map(({ id }) => [id, { said: [] as SaidInDocument[], leads: new Map<string, number>() }]),
  );
  for (const { id: document } of documents)
    for (const { topic, provisions, targets, leads } of countsIn(document)) {
      const counter = counters.get(topic);
      counter?.said.push({ document, provisions, targets });
      for (const lead of leads) counter?.leads.set(lead, (counter.leads.get(lead) ?? 0) + 1);
    }
  return [...counters].map(([id, { said, leads }]) => ({
    id,
    said,
    leads: [...leads].map(([body, count]) => ({ id: body, count })).sort((a, b) => b.count - a.count),
  }));
});

const none: TopicCounts = { said: [], leads: [] };

export function countsOn(topic: string): TopicCounts {
  return countsByTopic().find(({ id }) => id === topic) ?? none;
}
