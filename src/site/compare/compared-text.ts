import { opening, part } from '../../core/read/text/cut.ts';
import type { ProvisionPair } from '../../core/portal/compare/align.ts';
import { detailWords, restOf, workedOut } from '../../core/portal/compare/details.ts';
import { diffWords, type WordRun } from '../../core/portal/compare/words.ts';
import { provisionKinds } from '../../lexicon/provision-kinds.ts';
import { outerBrackets } from '../../core/read/text/brackets.ts';
import type { ComparedPair } from '../../model/comparison.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionPairs } from './comparisons.ts';

/** A piece of a text: common to both, left out when only differences are shown, or in one alone. */
export interface Piece {
  readonly kind: 'common' | 'long' | 'own';
  readonly words: string;
}

/** Two provisions that answer each other, with what they say; null for a text that has none. */
export interface ComparedRow {
  readonly a: Provision | null;
  readonly b: Provision | null;
  readonly left: readonly Piece[] | null;
  readonly right: readonly Piece[] | null;
  /** The responsibility notes that close them. */
  readonly notes: { readonly a: readonly Piece[]; readonly b: readonly Piece[] };
  /** A heading names what stands below it. */
  readonly isHeading: boolean;
  readonly differs: boolean;
}

/** The rows below one heading of the first order; the front of the documents has none. */
export interface ComparedChapter {
  readonly head: ComparedRow | null;
  readonly rows: readonly ComparedRow[];
}

/** Common runs longer than this are left out when only differences are shown, but for their ends. */
const longest = 48;
const kept = 10;

/** The two texts of a comparison side by side, by chapters. */
export function comparedChapters(pair: ComparedPair): ComparedChapter[] {
  const pairs = provisionPairs(pair);
  const rows = pair.manner === 'details' ? detailRows(pairs) : pairs.map(wholeRow);
  const chapters: { head: ComparedRow | null; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    // A detail stands under the words that it works out, and opens nothing itself.
    const provision = pair.manner === 'details' ? row.a : (row.a ?? row.b);
    if (provision && provisionKinds[provision.kind].opens === 'chapter') chapters.push({ head: row, rows: [] });
    else if (chapters.length === 0) chapters.push({ head: null, rows: [row] });
    else chapters.at(-1)?.rows.push(row);
  }
  return chapters;
}

function wholeRow({ a, b }: ProvisionPair): ComparedRow {
  return rowOf(a, b, a === null ? null : wordsOf(a), b === null ? null : wordsOf(b));
}

/** Each provision of the first text with all that work it out, and then what none of them does. */
function detailRows(pairs: readonly ProvisionPair[]): ComparedRow[] {
  return [...Map.groupBy(pairs, (pair) => pair.a?.eid ?? pair)].flatMap(([, members]) => {
    const details = members.flatMap(({ a, b }) => (a !== null && b !== null ? [{ a, b }] : []));
    const whole = details[0]?.a;
    if (whole === undefined) return members.map(wholeRow);
    const words = details.map(({ b }) => detailWords(b));
    const rest = restOf(whole.text, words);
    return [
      { ...rowOf(whole, null, (whole.number ?? '') + (whole.heading ?? ''), null), isHeading: true },
      ...details.map(({ a, b }, index) => rowOf(a, b, workedOut(a.text, words[index] ?? ''), words[index] ?? '')),
      ...(rest === '' ? [] : [rowOf(whole, null, rest, null)]),
    ];
  });
}

function wordsOf({ number, heading, text, kind }: Provision): string {
  const isHead = text === '';
  return (
    (isHead ? (number ?? '') : '') +
    (heading ?? '') +
    (kind === 'row' || kind === 'head' ? text.replaceAll('\t', '　') : text)
  );
}

function rowOf(a: Provision | null, b: Provision | null, left: string | null, right: string | null): ComparedRow {
  const isHeading = [a, b].every((one) => one === null || (one.heading !== null && one.text === ''));
  const [one, other] = [left, right].map((words) => (words === null ? null : splitNote(words)));
  if (!one || !other) {
    const whole = (words: string | undefined) => (words ? [{ kind: 'common', words } as const] : []);
    return {
      a,
      b,
      left: one ? whole(one.words) : null,
      right: other ? whole(other.words) : null,
      notes: { a: whole(one?.note), b: whole(other?.note) },
      isHeading,
      differs: true,
    };
  }
  const runs = diffWords(one.words, other.words);
  const notes = diffWords(one.note, other.note);
  return {
    a,
    b,
    left: piecesOf(runs.a),
    right: piecesOf(runs.b),
    notes: { a: piecesOf(notes.a), b: piecesOf(notes.b) },
    isHeading,
    differs: [...runs.a, ...runs.b].some((run) => run.differs),
  };
}

/** A text without the brackets at its end that name who answers for it, and these: `（市环保局牵头）`. */
function splitNote(text: string): { words: string; note: string } {
  const last = outerBrackets(text, '（［').at(-1);
  const note = last?.end === text.length ? part(text, last.start) : '';
  return /牵头|责任单位/u.test(note)
    ? { words: opening(text, text.length - note.length), note }
    : { words: text, note: '' };
}

/** Runs cut into what stays and what may be left out. */
function piecesOf(runs: readonly WordRun[]): Piece[] {
  return runs.flatMap(({ words, differs }): Piece[] => {
    if (differs && words !== '……') return [{ kind: 'own', words }];
    const characters = Array.from(words);
    if (characters.length <= longest) return [{ kind: 'common', words }];
    return [
      { kind: 'common', words: characters.slice(0, kept).join('') },
      { kind: 'long', words: characters.slice(kept, -kept).join('') },
      { kind: 'common', words: characters.slice(-kept).join('') },
    ];
  });
}
