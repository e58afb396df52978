import { ending, opening, part } from '../../core/read/text/cut.ts';
import { bisector, sort } from 'd3-array';
import type { Correction } from '../../model/correction.ts';

/** A changed run with the characters on either side of it. */
export interface Context {
  before: string;
  changed: string;
  after: string;
}

type Change = Pick<Correction, 'raw' | 'before' | 'after' | 'rules' | 'kind'>;

const width = 12;
/** Digits of a number that may stand beyond the width. */
const longest = 12;
const byStart = bisector(({ raw }: Change) => raw.start);
const byEnd = bisector(({ raw }: Change) => raw.end);

/** Rules that drop what parts two provisions; the page parts them instead. */
const boundaryRules = new Set(['paragraph-break', 'list-bullet', 'table-cell', 'repeated-header']);

/** Stands in a clean context where one provision ends and the next begins. */
export const boundary = '\u2029';

/** What tells a change from every other of its file, also where its row was read anew. */
function keyOf({ raw, before, after }: Change): string {
  return JSON.stringify([raw.start, raw.end, before, after]);
}

function publishedAs(change: Change | undefined): string {
  if (change === undefined) return '';
  const { before, after, rules } = change;
  if (!rules.some((rule) => boundaryRules.has(rule))) return after;
  return after === '' ? boundary : partLines(before, after);
}

/** Sets a boundary where a line of the source that is published with its words begins a line of its own. */
function partLines(before: string, after: string): string {
  const start = before.lastIndexOf('\n') + 1;
  const words = squeeze(part(before, start));
  if (start === 0 || words === '') return after;
  for (let cut = after.length - words.length; cut >= 0; cut -= 1) {
    const tail = squeeze(part(after, cut));
    if (tail === words) return opening(after, cut) + boundary + part(after, cut);
    if (tail.length > words.length) break;
  }
  return after;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** The end of a text, `width` characters and what belongs to a number that it would cut. */
function lastOf(text: string): string {
  const cut = Math.max(0, text.length - width);
  const [number = ''] = /\d/.test(text.charAt(cut)) ? (/[\d.]*$/.exec(opening(text, cut)) ?? []) : [];
  return ending(text, text.length - cut + number.length);
}

/** The beginning of a text, `width` characters and what belongs to a number that it would cut. */
function firstOf(text: string): string {
  const [number = ''] = /\d\.?$/.test(opening(text, width)) ? (/^[\d.]*/.exec(part(text, width)) ?? []) : [];
  return opening(text, width + number.length);
}

/** The changed run of the raw file, with `width` characters on either side. */
export function rawContext(raw: string, { raw: { start, end } }: Change): Context {
  return {
    before: lastOf(part(raw, Math.max(0, start - width - longest), start)),
    changed: part(raw, start, end),
    after: firstOf(part(raw, end, end + width + longest)),
  };
}

/**
 * Reads the clean text of a file around its changes. `changes` are all those of one file, none
 * overlapping another but the queries, which change nothing.
 */
export function cleanReader(raw: string, changes: readonly Change[]): (change: Change) => Context {
  const made = sort(
    changes.filter(({ kind }) => kind !== 'query'),
    ({ raw }) => raw.start,
    ({ raw }) => raw.end,
  );
  const places = new Map(made.map((change, index) => [keyOf(change), index]));
  const placeOf = (change: Change) => (change.kind === 'query' ? undefined : places.get(keyOf(change)));

  function before(change: Change): string {
    let clean = '';
    let place = change.raw.start;
    let index = (placeOf(change) ?? byEnd.right(made, change.raw.start)) - 1;
    for (; clean.length < width + longest; index -= 1) {
      const previous = made[index];
      clean = publishedAs(previous) + part(raw, previous?.raw.end ?? 0, place) + clean;
      if (previous === undefined) break;
      place = previous.raw.start;
    }
    return lastOf(clean);
  }

  function after(change: Change): string {
    let clean = '';
    let place = change.raw.end;
    const own = placeOf(change);
    let index = own === undefined ? byStart.left(made, change.raw.end) : own + 1;
    for (; clean.length < width + longest; index += 1) {
      const next = made[index];
      clean += part(raw, place, next?.raw.start ?? raw.length) + publishedAs(next);
      if (next === undefined) break;
      place = next.raw.end;
    }
    return firstOf(clean);
  }

  return (change) => ({ before: before(change), changed: publishedAs(change), after: after(change) });
}
