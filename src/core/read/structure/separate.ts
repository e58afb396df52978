import type { Separation } from './separations.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import { applyEdits, cleanText, sourceSpans, type CausedEdit, type Revision } from '../text/revision.ts';
import type { Draft } from './outline.ts';

/** Provisions cut out of a revision, and the revision without anything between them. */
export interface Separated {
  provisions: Provision[];
  revision: Revision;
  /** Places in the source between provisions at which something other than white space and bullets stands. */
  unexplained: Span[];
}

interface Run extends Span {
  joiner: string;
  kind: Draft['kind'];
  draft: Draft;
}

/**
 * Drops what parts provisions (line ends, indents, tabs, bullets) from a revision, each as a named layout
 * rule, and gives each provision its words and its place in the source. What is left of the revision is
 * the words of all provisions, one after the other.
 */
export function separate(
  document: string,
  revision: Revision,
  drafts: readonly Draft[],
  repeated: readonly Span[],
): Separated {
  const text = cleanText(revision);
  const runs = drafts.flatMap(draftRuns).sort((a, b) => a.start - b.start || a.end - b.end);
  const place = sourceSpans(revision);
  const unexplained: Span[] = [];
  const edits: CausedEdit[] = [];
  let at = 0;
  for (const run of [...runs, null]) {
    const gap = { start: at, end: run?.start ?? text.length };
    const rule = repeated.some(({ start, end }) => start >= gap.start && end <= gap.end)
      ? 'repeated-header'
      : gapRule(text.slice(gap.start, gap.end), run);
    if (rule === null) unexplained.push({ start: place(gap.start).start, end: place(gap.end - 1).end });
    const joiner = run?.joiner ?? '';
    if (text.slice(gap.start, gap.end) !== joiner) {
      const cause = rule ?? 'unexplained';
      const cut = ownEnd(text, gap, place);
      if (cut > gap.start) edits.push({ start: gap.start, end: cut, text: '', cause });
      edits.push({ start: cut, end: gap.end, text: joiner, cause });
    }
    at = run?.end ?? at;
  }
  return {
    provisions: placeProvisions(document, text, drafts, place),
    revision: applyEdits(revision, edits),
    unexplained,
  };
}

function draftRuns(draft: Draft): Run[] {
  const runs: Run[] = [];
  const { kind } = draft;
  if (draft.number) runs.push({ ...draft.number, joiner: '', kind, draft });
  if (draft.heading) runs.push({ ...draft.heading, joiner: '', kind, draft });
  for (const run of draft.text) runs.push({ ...run, kind, draft });
  return runs.filter((run) => run.end > run.start);
}

/**
 * Where a gap begins that another change may share. The end of a line that was changed before, such as the empty last
 * cell of a corrected row, is dropped with that line alone: with the line break the next row would join it in the ledger.
 */
function ownEnd(text: string, gap: Span, place: (offset: number) => Span): number {
  const lineEnd = text.indexOf('\n', gap.start);
  if (lineEnd <= gap.start || lineEnd >= gap.end) return gap.start;
  const changed = place(gap.start);
  return changed.end - changed.start > 1 && changed.end <= place(lineEnd).start ? lineEnd : gap.start;
}

/** `|`, and `|---|` below heads, which part the cells of a Markdown table. */
const TABLE_BARS = /^\s*\|[\s|:-]*$/u;

/** Names the layout rule that explains what stands between two runs; null when it is not layout. */
function gapRule(gap: string, next: Run | null): Separation | null {
  if (gap === '') return 'paragraph-break';
  if (TABLE_BARS.test(gap)) return 'table-cell';
  if (!/^[\s\u200b\u2060\ufeff]*(?:[-*]\s+|#{1,6}\s+)?$/u.test(gap)) return null;
  if (/[-*#]/u.test(gap)) return 'list-bullet';
  if (next && ['row', 'head', 'verbatim'].includes(next.kind)) return 'table-cell';
  if (next && next.draft.text.some((run, index) => index > 0 && run.start === next.start)) return 'title-line';
  return /[\r\n]/u.test(gap) || next === null ? 'paragraph-break' : gap.includes('\t') ? 'indent' : 'marker-blank';
}

function placeProvisions(
  document: string,
  text: string,
  drafts: readonly Draft[],
  place: (offset: number) => Span,
): Provision[] {
  return drafts.map((draft) => {
    const slice = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
    const runs = draftRuns(draft);
    const start = runs[0] ? place(runs[0].start).start : 0;
    const last = runs.at(-1);
    return {
      document,
      eid: draft.eid,
      parent: draft.parent,
      kind: draft.kind,
      number: slice(draft.number),
      heading: slice(draft.heading),
      text: draft.text.map((run) => run.joiner + (slice(run) ?? '')).join(''),
      raw: { start, end: last ? place(last.end - 1).end : start },
      leads: [],
      participants: [],
      responsible: [],
      regions: [],
      topics: [],
    };
  });
}
