import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import type { Provision } from '../../model/provision.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { dateOf } from './document-order.ts';
import type { Misplaced } from './repair/corrections.ts';
import { sourcePath, type Source } from './source.ts';
import { formatControl } from './repair/rules/artefacts.ts';
import { indicatorRows } from './repair/rules/indicator-rows.ts';
import type { Separated } from './structure/separate.ts';
import { endsAsTitle } from './structure/title.ts';
import { findUnreadSequences } from './structure/unread-sequences.ts';

/** An error for each reviewed correction that is not found as often as it says. */
export function misplacedCorrections(id: string, misplaced: readonly Misplaced[]): Diagnostic[] {
  return misplaced.map(({ entry, expected, found }) => ({
    code: 'correction/not-found',
    severity: 'error',
    file: `corrections/${id}.yaml`,
    span: null,
    values: { entry: String(entry + 1), expected: String(expected), found: String(found) },
  }));
}

/** An error for each stretch of source characters that no provision and no rule accounts for. */
export function unexplained(source: Source, separated: Separated): Diagnostic[] {
  return separated.unexplained.map((span) => ({
    code: 'document/unexplained',
    severity: 'error',
    file: sourcePath(source),
    span,
    values: {},
  }));
}

/** A warning for a text with marks that change how it looks and not what it says, at the first of them. */
export function formatControls(source: Source, { revision }: Pick<Separated, 'revision'>): Diagnostic[] {
  const found = revision.filter(({ causes }) => causes.includes(formatControl.id));
  const [first] = found;
  if (!first) return [];
  const printed = source.raw.slice(first.start, first.end);
  const codes = [...printed].map((character) => character.codePointAt(0) ?? 0).filter((code) => code > 0x7f);
  const code = `U+${(codes[0] ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const values = { count: String(found.length), code };
  const span = { start: first.start, end: first.end };
  return [{ code: 'source/format-control', severity: 'warning', file: sourcePath(source), span, values }];
}

/** A warning for a title that was recognised by its position alone, since it ends with no known genre. */
export function guessedTitle(source: Source, provisions: readonly Provision[]): Diagnostic[] {
  const titles = provisions.filter(({ kind }) => kind === 'title');
  const [title] = titles;
  if (!title || titles.length > 1 || endsAsTitle(title.text)) return [];
  const { raw: span, text, document: id } = title;
  return [
    {
      code: 'document/title-guessed',
      severity: 'warning',
      file: sourcePath(source),
      span,
      values: { title: text, id },
    },
  ];
}

/** A hint for each unread fact that much else depends on: the date of a document, and the region of its issuer. */
export function unreadFacts(document: PolicyDocument): Diagnostic[] {
  const { id, status, jurisdiction, source } = document;
  const at = { severity: 'hint', file: sourcePath(source), span: null, values: { id } } as const;
  return [
    ...(dateOf(document) === null && status === 'issued' ? [{ ...at, code: 'document/no-date' as const }] : []),
    ...(jurisdiction === null ? [{ ...at, code: 'document/no-jurisdiction' as const }] : []),
  ];
}

/** A hint for each row of a table of tasks that gives no task. */
export function unreadRows(source: Source, provisions: readonly Provision[], rows: readonly string[]): Diagnostic[] {
  return provisions
    .filter(({ eid }) => rows.includes(eid))
    .map(({ raw: span, text }) => ({
      code: 'task/unread-row',
      severity: 'hint',
      file: sourcePath(source),
      span,
      values: { words: text.replaceAll(/\s+/gu, ' ') },
    }));
}

/** A warning for each table that is kept as lines, since nothing proves its grid. */
export function unprovenTables(source: Source, provisions: readonly Provision[]): Diagnostic[] {
  return provisions
    .filter(({ kind }) => kind === 'verbatim')
    .map(({ raw: span, heading, text }) => ({
      code: 'table/unproven',
      severity: 'warning',
      file: sourcePath(source),
      span,
      values: { words: (heading ?? text).replaceAll(/\s+/gu, ' ').slice(0, 40) },
    }));
}

/** A warning for each row of a restored table whose cells could not be told from one another. */
export function unprovenRows(source: Source, { revision }: Pick<Separated, 'revision'>): Diagnostic[] {
  return revision
    .filter(({ causes, text }) => causes.includes(indicatorRows.id) && /^\d{1,2}\t[^\t]+$/u.test(text))
    .map(({ start, end, text }) => ({
      code: 'table/unproven',
      severity: 'warning',
      file: sourcePath(source),
      span: { start, end },
      values: { words: text.replaceAll(/\s+/gu, ' ').slice(0, 40) },
    }));
}

/** A warning for each paragraph that holds numbers of units in sequence which were not read as units. */
export function unreadSequences(source: Source, provisions: readonly Provision[]): Diagnostic[] {
  return findUnreadSequences(provisions).map(({ first, last, raw }) => ({
    code: 'outline/unread-sequence',
    severity: 'warning',
    file: sourcePath(source),
    span: { start: raw.start, end: raw.start },
    values: { first, last },
  }));
}

/** A hint for each entry of a gazette's contents whose document the file does not hold. */
export function missingEntries(source: Source, entries: Gazette['entries']): Diagnostic[] {
  return entries
    .filter(({ document }) => document === null)
    .map(({ title }) => ({
      code: 'gazette/no-document',
      severity: 'hint',
      file: sourcePath(source),
      span: null,
      values: { title },
    }));
}
