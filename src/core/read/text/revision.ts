import { bisector, bisectRight } from 'd3-array';
import type { Span } from '../../../model/span.ts';

/**
 * A run of clean text and the source characters it stands for. With no causes the two are equal,
 * character by character; with causes `text` replaces `start` to `end` of the source as a whole.
 */
interface Piece extends Span {
  text: string;
  causes: readonly string[];
}

/** A change of a clean text: `start` to `end` give way to `text`. */
export interface Edit extends Span {
  text: string;
}

/** An edit and the name of what asks for it. */
export interface CausedEdit extends Edit {
  cause: string;
}

/** A text under repair: pieces in the order of the source, which they cover without gap or overlap. */
export type Revision = readonly Piece[];

/** Opens a part of a source file for repair. */
export function openRevision(raw: string, span: Span): Revision {
  return [{ text: raw.slice(span.start, span.end), start: span.start, end: span.end, causes: [] }];
}

/** The clean text of a revision. */
export function cleanText(revision: Revision): string {
  return revision.map((piece) => piece.text).join('');
}

/**
 * Applies edits, given in offsets of the clean text, sorted and without overlap.
 * A piece that was changed before is never split: an edit that touches it takes it in whole, and the
 * merged piece names every cause.
 */
export function applyEdits(revision: Revision, edits: readonly CausedEdit[]): Revision {
  if (edits.length === 0) return revision;
  const text = cleanText(revision);
  const reader = new PieceReader(revision);
  const pieces: Piece[] = [];
  for (const group of groupEdits(revision, edits)) {
    for (const piece of reader.take(group.start, true)) pieces.push(piece);
    const taken = reader.take(group.end, false);
    const at = pieces.at(-1)?.end ?? revision[0]?.start ?? 0;
    pieces.push({
      text: rewrite(text, group),
      start: taken[0]?.start ?? at,
      end: taken.at(-1)?.end ?? at,
      causes: [...new Set([...taken.flatMap((piece) => piece.causes), ...group.edits.map((edit) => edit.cause)])],
    });
  }
  return pieces.concat(reader.take(Infinity, true));
}

/** Hands out the pieces of a revision in order, cutting an unchanged one where it is asked to stop. */
class PieceReader {
  private readonly rest: Piece[];
  private offset = 0;

  constructor(revision: Revision) {
    this.rest = [...revision].reverse();
  }

  /** Takes all up to a clean offset; pieces without text that stand there only with `andEmpty`. */
  take(until: number, andEmpty: boolean): Piece[] {
    const taken: Piece[] = [];
    for (let piece = this.rest.pop(); piece; piece = this.rest.pop()) {
      const room = until - this.offset;
      if (room <= 0 && !(andEmpty && piece.text === '')) {
        this.rest.push(piece);
        break;
      }
      const cut = Math.min(room, piece.text.length);
      if (cut < piece.text.length) {
        const middle = piece.start + cut;
        this.rest.push({ ...piece, text: piece.text.slice(cut), start: middle });
        piece = { ...piece, text: piece.text.slice(0, cut), end: middle };
      }
      taken.push(piece);
      this.offset += piece.text.length;
    }
    return taken;
  }
}

interface EditGroup extends Span {
  edits: CausedEdit[];
}

/** Widens each edit to the changed pieces that it touches, and joins edits that then overlap. */
function groupEdits(revision: Revision, edits: readonly CausedEdit[]): EditGroup[] {
  const changed: Span[] = [];
  let offset = 0;
  for (const piece of revision) {
    const end = offset + piece.text.length;
    if (piece.causes.length > 0 && end > offset) changed.push({ start: offset, end });
    offset = end;
  }
  const groups: EditGroup[] = [];
  let index = 0;
  for (const edit of edits) {
    let { start, end } = edit;
    while ((changed[index]?.end ?? Infinity) <= edit.start) index++;
    for (let touched = index; (changed[touched]?.start ?? Infinity) < edit.end; touched++) {
      start = Math.min(start, changed[touched]?.start ?? start);
      end = Math.max(end, changed[touched]?.end ?? end);
    }
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start, end, edits: [edit] });
  }
  return groups;
}

function rewrite(text: string, group: EditGroup): string {
  let at = group.start;
  let result = '';
  for (const edit of group.edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, group.end);
}

/** Where each piece begins in the clean text. */
function cleanStarts(revision: Revision): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const piece of revision) {
    starts.push(offset);
    offset += piece.text.length;
  }
  return starts;
}

/** Looks up the source span behind a character of the clean text. */
export function sourceSpans(revision: Revision): (offset: number) => Span {
  const starts = cleanStarts(revision);
  return (at) => {
    const found = Math.max(0, bisectRight(starts, at) - 1);
    const piece = revision[found];
    if (!piece) return { start: 0, end: 0 };
    const inside = at - (starts[found] ?? 0);
    return piece.causes.length > 0 ? piece : { start: piece.start + inside, end: piece.start + inside + 1 };
  };
}

const byStart = bisector(({ start }: Piece) => start);

/** Looks up where a span of the source stands in the clean text; characters that are gone there count for nothing. */
export function cleanSpans(revision: Revision): (span: Span) => Span {
  const starts = cleanStarts(revision);
  const place = (at: number) => {
    const found = Math.max(0, byStart.right(revision, at) - 1);
    const piece = revision[found];
    if (!piece) return 0;
    const inside = piece.causes.length > 0 && at < piece.end ? 0 : at - piece.start;
    return (starts[found] ?? 0) + Math.min(Math.max(inside, 0), piece.text.length);
  };
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}
