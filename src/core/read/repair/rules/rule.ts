import type { Edit } from '../../text/revision.ts';

/** How the public ledger calls what changed a source and tells a reader what it does. */
export interface RuleLabel {
  name: string;
  explanation: string;
}

/** A named repair that holds for the genre. Its id is permanent: it stands in the public ledger. */
export interface Rule extends RuleLabel {
  id: string;
  /** Finds what the rule changes in a clean text; run on its own result it finds nothing. */
  find(text: string): Edit[];
}

/** Edits that replace every match of a pattern (flags `gu`). */
export function replaceMatches(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const replacement = replace(match);
    if (replacement !== match[0]) edits.push({ start, end: start + match[0].length, text: replacement });
  }
  return edits;
}
