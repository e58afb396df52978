import { foldSpelling } from '../../../lexicon/fold.ts';
import { isFrame, provisionKinds } from '../../../lexicon/provision-kinds.ts';
import { provisionWords, type Provision, type ProvisionKind } from '../../../model/provision.ts';
import type { RegisteredTopic, TopicRule } from '../../../model/topic.ts';
import { topicMatcher, type TopicMatcher } from './match.ts';

/** Formalities, which are about nothing; a title is about what its text is. */
const isFormal = (kind: ProvisionKind) => isFrame(kind) && kind !== 'title';

interface Reader {
  id: string;
  rules: readonly { in: TopicRule['in']; fits: TopicMatcher }[];
}

/** The registry of topics as readers of text. */
export interface TopicReader {
  /** Of all topics, in the order of the registry. */
  ids: readonly string[];
  /** Topics of words that stand by themselves, in the order of the registry. */
  ofWords: (words: string) => string[];
  /** Topics that a heading gives to what stands below it. */
  ofHeading: (words: string) => string[];
  /** Topics that the title of a document gives to all of it. */
  ofTitle: (words: string) => string[];
}

/** Makes the matchers of all rules once, for all texts. */
export function openTopics(registry: readonly Pick<RegisteredTopic, 'id' | 'rules'>[]): TopicReader {
  const readers = registry.map(({ id, rules }): Reader => ({
    id,
    rules: rules.map((rule) => ({ in: rule.in, fits: topicMatcher(rule) })),
  }));
  const read = (fields: readonly TopicRule['in'][]) => (words: string) => {
    const folded = foldSpelling(words);
    return readers
      .filter(({ rules }) => rules.some((rule) => fields.includes(rule.in) && rule.fits(folded)))
      .map(({ id }) => id);
  };
  return {
    ids: registry.map(({ id }) => id),
    ofWords: read(['words']),
    ofHeading: read(['headings']),
    ofTitle: read(['titles']),
  };
}

/** The chapter that a provision lies in. A box sums up its chapter, though it stands in its last section. */
function outermost(eid: string): string {
  return eid.replace(/__.*$/u, '');
}

/**
 * Topics of each provision of a document, by eId: its own words, the headings that it stands under, the title.
 * @param titles of the document and of its notice
 * @param wordsOf the words of a provision that count; all of them, where it is left out
 */
export function readTopics(
  provisions: readonly Provision[],
  titles: readonly string[],
  reader: TopicReader,
  wordsOf: (provision: Provision) => string = provisionWords,
): { own: Map<string, string[]>; inherited: Map<string, string[]> } {
  const whole = titles.flatMap(reader.ofTitle);
  const byHeading = new Map<string, readonly string[]>();
  const own = new Map<string, string[]>();
  const inherited = new Map<string, string[]>();
  for (const provision of provisions) {
    const { eid, parent, kind } = provision;
    const above = parent === null ? [] : (byHeading.get(kind === 'box' ? outermost(parent) : parent) ?? []);
    const heading = (provision.heading ?? '') + (provisionKinds[kind].heads === true ? provision.text : '');
    const given = heading === '' ? above : [...above, ...reader.ofHeading(heading)];
    byHeading.set(eid, given);
    own.set(eid, isFormal(kind) ? [] : reader.ofWords(wordsOf(provision)));
    inherited.set(eid, isFormal(kind) ? [] : [...whole, ...given]);
  }
  return { own, inherited };
}
