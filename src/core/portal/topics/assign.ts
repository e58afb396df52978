import { placeKey } from '../../../model/place-key.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { rowsByDocument } from '../../../model/lists-by.ts';
import type { Target } from '../../../model/target.ts';
import type { RegisteredTopic, Topic } from '../../../model/topic.ts';
import { openTopics, readTopics } from './readings.ts';

/** Least share of the provisions of a document that a topic of the document as a whole has. */
const DOCUMENT_SHARE = 0.2;

/** Whether a provision says something of its own; a heading only gives its topic to what stands below it. */
export function speaks({ kind, text }: Pick<Provision, 'kind' | 'text'>): boolean {
  return kind !== 'title' && kind !== 'attachment' && kind !== 'table' && text.trim() !== '';
}

/** What topics are given to. */
export interface Subjects {
  documents: readonly PolicyDocument[];
  provisions: readonly Provision[];
  targets: readonly Target[];
  mentions: readonly Pick<Mention, 'document' | 'eid' | 'kind' | 'start' | 'end'>[];
}

/** The same with their topics, and the topics with their counts. */
export interface Topical {
  documents: PolicyDocument[];
  provisions: Provision[];
  targets: Target[];
  topics: Topic[];
}

/**
 * Gives topics to provisions, targets and documents by the rules of the registry. Names of bodies do not count: the
 * Bureau of Forestry and Water is no word about water. A target has the topics of its own words and of the headings
 * above; where those say nothing, the topics of its provision. A document has those of a fifth of its provisions or
 * more, the most frequent first.
 */
export function assignTopics(subjects: Subjects, registry: readonly RegisteredTopic[]): Topical {
  const reader = openTopics(registry);
  const order = registry.map(({ id }) => id);
  const sorted = (ids: readonly string[]) => order.filter((id) => ids.includes(id));
  const bodies = Map.groupBy(
    subjects.mentions.filter(({ kind }) => kind === 'body'),
    placeKey,
  );
  const wordsOf = (provision: Provision) =>
    (bodies.get(placeKey(provision)) ?? []).reduce(
      (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
      provisionWords(provision),
    );

  const titles = new Map(subjects.documents.map(({ id, title, noticeTitle }) => [id, [title, noticeTitle ?? '']]));
  const inherited = new Map<string, string[]>();
  const all = new Map<string, string[]>();
  for (const [document, own] of Map.groupBy(subjects.provisions, (provision) => provision.document)) {
    const read = readTopics(own, titles.get(document) ?? [], reader, wordsOf);
    for (const { eid } of own) {
      const above = read.inherited.get(eid) ?? [];
      const key = placeKey({ document, eid });
      inherited.set(key, above);
      all.set(key, sorted([...above, ...(read.own.get(eid) ?? [])]));
    }
  }

  const provisions = subjects.provisions.map((provision) => ({
    ...provision,
    topics: all.get(placeKey(provision)) ?? [],
  }));
  const targets = subjects.targets.map((target) => {
    const key = placeKey(target);
    const own = reader.ofWords(`${target.metric}\n${target.quote}`);
    const found = sorted([...own, ...(inherited.get(key) ?? [])]);
    return { ...target, topics: own.length > 0 ? found : (all.get(key) ?? []) };
  });
  const provisionsOf = rowsByDocument(provisions);
  const documents = subjects.documents.map((document) => ({ ...document, topics: shares(provisionsOf(document.id)) }));
  return { documents, provisions, targets, topics: registry.map((topic) => count(topic, provisions, targets)) };
}

/** The topics that enough provisions of a document have. */
function shares(provisions: readonly Provision[]): string[] {
  const own = provisions.filter((each) => speaks(each) && each.topics.length > 0);
  const counts = [
    ...Map.groupBy(
      own.flatMap(({ topics }) => topics),
      (id) => id,
    ),
  ];
  return counts
    .filter(([, found]) => found.length >= own.length * DOCUMENT_SHARE)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id]) => id);
}

function count(
  { id, name, definition }: RegisteredTopic,
  provisions: readonly Provision[],
  targets: readonly Target[],
): Topic {
  const own = provisions.filter((provision) => speaks(provision) && provision.topics.includes(id));
  return {
    id,
    name,
    definition,
    documents: new Set(own.map(({ document }) => document)).size,
    provisions: own.length,
    targets: targets.filter(({ topics }) => topics.includes(id)).length,
  };
}
