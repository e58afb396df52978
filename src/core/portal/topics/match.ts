import { foldSpelling } from '../../../lexicon/fold.ts';
import type { TopicRule } from '../../../model/topic.ts';

/** A rule as a predicate on folded words. */
export type TopicMatcher = (folded: string) => boolean;

/** What stands where an exception stood: no word of any rule holds it. */
const GAP = '\n';

/** Reads a rule: one of its words stands outside its exceptions and, where it asks for context, one of those too. */
export function topicMatcher({ words, except, with: context }: TopicRule): TopicMatcher {
  const wanted = words.map(foldSpelling);
  const near = context.map(foldSpelling);
  const masks = except.map(foldSpelling).sort((a, b) => b.length - a.length);
  return (folded) => {
    if (near.length > 0 && !near.some((word) => folded.includes(word))) return false;
    if (!wanted.some((word) => folded.includes(word))) return false;
    const open = masks.reduce((text, mask) => text.replaceAll(mask, GAP), folded);
    return wanted.some((word) => open.includes(word));
  };
}
