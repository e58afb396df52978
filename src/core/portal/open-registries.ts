import type { Body } from '../../model/body.ts';
import type { RegisteredTerm } from '../../model/glossary.ts';
import type { RegisteredIndicator } from '../../model/indicator.ts';
import type { RegisteredRegion } from '../../model/region.ts';
import type { RegisteredTopic } from '../../model/topic.ts';
import type { Target } from '../../model/target.ts';
import { indexBodies } from '../find/bodies.ts';
import type { Names } from '../find/document.ts';
import { termFinder, type TermFinder } from './glossary/find-terms.ts';
import { openClaims } from './indicators/claims.ts';
import type { Registries } from './registries.ts';
import { openTopics, type TopicReader } from './topics/readings.ts';

/** What of the registries a source is read by, as plain data: a change of anything else in them concerns no source. */
export interface ReadingRegistries {
  bodies: readonly Body[];
  regions: readonly RegisteredRegion[];
  topics: readonly Pick<RegisteredTopic, 'id' | 'rules'>[];
  terms: readonly Pick<RegisteredTerm, 'id' | 'term' | 'aliases' | 'except'>[];
  claims: readonly Pick<RegisteredIndicator, 'id' | 'match'>[];
}

/** The registries, ready to read one source after the other. */
export interface OpenRegistries {
  names: Names;
  bodies: readonly Body[];
  topics: TopicReader;
  findTerms: TermFinder;
  /** The targets with the indicators that claim them. */
  claim: (targets: readonly Target[]) => Target[];
}

/** What of the registries a source is read by. */
export function readingRegistries(registries: Registries): ReadingRegistries {
  const { bodies, regions, topics = [], glossary = [], indicators = [] } = registries;
  return {
    bodies,
    regions,
    topics: topics.map(({ id, rules }) => ({ id, rules })),
    terms: glossary.map(({ id, term, aliases, except }) => ({ id, term, aliases, except })),
    claims: indicators.map(({ id, match }) => ({ id, match })),
  };
}

/** Makes the indexes and matchers of the registries once, for all sources. */
export function openRegistries({ bodies, regions, topics, terms, claims }: ReadingRegistries): OpenRegistries {
  return {
    names: { bodies: indexBodies(bodies), regions },
    bodies,
    topics: openTopics(topics),
    findTerms: termFinder(terms),
    claim: openClaims(claims),
  };
}
