import { placeKey } from '../../../model/place-key.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { listsBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Target } from '../../../model/target.ts';
import type { Topic } from '../../../model/topic.ts';
import { readTopics, type TopicReader } from './readings.ts';

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

/** How much some documents say on a topic. */
export type TopicCount = Pick<Topic, 'id' | 'documents' | 'provisions' | 'targets'>;

/** The same with their topics, and how much they say on each. */
export interface Topical {
  documents: PolicyDocument[];
  provisions: Provision[];
  targets: Target[];
  topics: TopicCount[];
}

/**
 * Gives topics to provisions, targets and documents by the rules of the registry. Names of bodies do not count: the
 * Bureau of Forestry and Water is no word about water. A target has the topics of its own words and of the headings
 * above; where those say nothing, the topics of its provision. A document has those of a fifth of its provisions or
 * more, the most frequent first.
 */
export function assignTopics(subjects: Subjects, reader: TopicReader): Topical {
  const sorted = (ids: readonly string[]) => reader.ids.filter((id) => ids.includes(id));
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
  return { documents, provisions, targets, topics: reader.ids.map((id) => count(id, provisions, targets)) };
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

function count(id: string, provisions: readonly Provision[], targets: readonly Target[]): TopicCount {
  const own = provisions.filter((provision) => speaks(provision) && provision.topics.includes(id));
  return {
    id,
    documents: new Set(own.map(({ document }) => document)).size,
    provisions: own.length,
    targets: targets.filter(({ topics }) => topics.includes(id)).length,
  };
}

/** Adds up what one source after the other says on the topics of a registry. */
export function sumTopics(
  registry: readonly Pick<Topic, 'id' | 'name' | 'english' | 'synonyms' | 'definition'>[],
  counts: readonly TopicCount[],
): Topic[] {
  const countsOf = listsBy(counts, ({ id }) => [id]);
  return registry.map(({ id, name, english, synonyms, definition }) => {
    const sum = (of: Exclude<keyof TopicCount, 'id'>) => countsOf(id).reduce((all, count) => all + count[of], 0);
    return {
      id,
      name,
      english,
      synonyms,
      definition,
      documents: sum('documents'),
      provisions: sum('provisions'),
      targets: sum('targets'),
    };
  });
}
