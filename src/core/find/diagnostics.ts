import { isProse } from '../../lexicon/provision-kinds.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { unsureReasons } from '../../model/messages/unread.ts';
import { provisionWords } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { ReadDocument } from '../read/document.ts';
import { sourcePath } from '../read/source.ts';
import { locateWords } from '../read/word-locator.ts';
import { placeOfSpeech, type BodyIndex } from './bodies.ts';
import { findUnsureNumbers } from './clause/unsure-numbers.ts';
import type { PlacedSpan } from './citations.ts';
import type { PlacedResponsibility } from './placed-note.ts';
import { namedBodies } from './responsibilities.ts';

/** So many bodies are named where a document has many that the registry does not know. */
const SHOWN = 5;

/** A diagnostic about a run of words, before its span in the source is looked up. */
type Remark = Pick<Diagnostic, 'code' | 'severity' | 'values'> & { eid: string; run: Span };

/** Diagnostics for what the rules could not read in a document, each with its span in the source. */
export function tellUnread(
  read: ReadDocument,
  { notes, citations }: { notes: readonly PlacedResponsibility[]; citations: readonly PlacedSpan[] },
  bodies: BodyIndex,
): Diagnostic[] {
  const { document, provisions, corrections } = read;
  const locate = locateWords(provisions, corrections, document.source.start);
  const file = sourcePath(document.source);
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const quote = ({ eid, start, end }: PlacedSpan) => words.get(eid)?.slice(start, end) ?? '';
  const say = (code: Diagnostic['code'], severity: Diagnostic['severity']) => (span: PlacedSpan) => {
    return { code, severity, values: { words: quote(span) }, eid: span.eid, run: span };
  };
  const remarks: Remark[] = [
    ...unknownBodies(read, notes, bodies),
    ...notes.flatMap(({ eid, rest }) => rest.map((run) => ({ ...run, eid }))).map(say('note/unread', 'warning')),
    ...dutiesOfNobody(notes).map(say('mandate/no-body', 'warning')),
    ...notes.flatMap(({ eid, aside }) => aside.map((run) => ({ ...run, eid }))).map(say('note/aside', 'hint')),
    ...citations.map(say('citation/unread', 'hint')),
    ...unsureNumbers(read),
  ];
  return remarks.map(({ eid, run, ...told }) => ({ ...told, file, span: locate(eid, run) }));
}

/** One warning about the bodies that the registry does not know, where the first of them stands. */
function unknownBodies(
  { document }: ReadDocument,
  notes: readonly PlacedResponsibility[],
  bodies: BodyIndex,
): Remark[] {
  const unknown = notes.flatMap((note) =>
    namedBodies([note])
      .filter(({ name }) => bodies.resolve(name, placeOfSpeech(document)) === null)
      .map(({ name, start, end }) => ({ name, eid: note.eid, run: { start, end } })),
  );
  const [first] = unknown;
  if (first === undefined) return [];
  const names = [...new Set(unknown.map(({ name }) => name))];
  const some = `${names.slice(0, SHOWN).join('、')}${names.length > SHOWN ? ' …' : ''}`;
  const values = { id: document.id, count: String(names.length), some };
  return [{ code: 'body/unresolved', severity: 'warning', values, eid: first.eid, run: first.run }];
}

/** General clauses, `以下…均涉及`, before which no body is named. */
function dutiesOfNobody(notes: readonly PlacedResponsibility[]): PlacedSpan[] {
  return notes.flatMap(({ eid, sweep, general }) =>
    sweep !== null && general.length === 0 ? [{ ...sweep, eid }] : [],
  );
}

/** A warning for each number that no target is read from, since it cannot be told for certain. */
function unsureNumbers({ document: { id }, provisions }: ReadDocument): Remark[] {
  return provisions
    .filter(({ kind }) => kind === 'row' || isProse(kind))
    .flatMap((provision) => {
      const words = provisionWords(provision);
      const from = provision.number?.length ?? 0;
      return findUnsureNumbers(words.slice(from)).map(({ start, end, reason }): Remark => {
        const run = { start: start + from, end: end + from };
        const quote = words.slice(run.start, run.end);
        return {
          code: 'target/unsure-number',
          severity: 'warning',
          values: { id, quote, why: unsureReasons[reason] },
          eid: provision.eid,
          run,
        };
      });
    });
}
