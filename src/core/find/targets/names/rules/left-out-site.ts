import type { TargetDraft } from '../../target-draft.ts';
import type { Told } from '../carried-subject.ts';

/** What a sentence has said before a clause. */
export interface Said extends Told {
  /** The words of the clause, without its times. */
  words: string;
  isDated: boolean;
  /** The clauses of the sentence before. */
  sentence: readonly string[];
  /** The name of the task that the words belong to. */
  task: string | null;
  /** The targets of the sentence before it. */
  earlier: readonly TargetDraft[];
}

/** A target whose name may leave out what was said before. */
interface LeftOutSite extends Said {
  draft: TargetDraft;
  metric: string;
}

/** A rule that gives the whole name of a target; null where nothing before it says what its clause leaves out. */
export interface LeftOutRule {
  /** Permanent: `left-out/…`. */
  id: string;
  /** Paragraphs, each with the name of a target that it completes. */
  examples: readonly [readonly [text: string, name: string], ...(readonly [text: string, name: string])[]];
  gives: (site: LeftOutSite) => string | null;
}
