import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import { spanOfCell } from '../../read/tables/cell-span.ts';
import { readDueCells } from '../../read/tables/due-cells.ts';
import { workColumns } from '../../read/tables/tasks.ts';
import { readTitleYear } from '../../read/text/title-year.ts';
import { NO_CALENDAR, type Calendar } from '../clause/calendar.ts';
import { deadlineWords } from '../clause/deadline-words.ts';
import { findTimes } from '../clause/times.ts';
import type { ClauseAccount } from './account.ts';
import type { Opening } from './clause-context.ts';
import { giveUpContradicted } from './conflicts.ts';
import { findGoalOpenings, findLeadOpenings } from './goal-openings.ts';
import { readParagraph, type ParagraphSetting } from './paragraph.ts';
import type { Reason } from './rules/reasons.ts';
import { readReportParts } from './report-parts.ts';
import { stanceOf, type Titled } from './stance.ts';
import { findSetApart } from './set-apart.ts';
import { readStanding, type Standing } from './standing.ts';
import { readTableTargets, type CellAccount } from './table-targets.ts';
import type { PlacedTarget, TargetDraft } from './target-draft.ts';

/** What became of the words of a provision: spans are those of its words. */
export interface ProvisionAccount {
  provision: Provision;
  /** Why no clause of it is read; null where they are. */
  refused: Reason | null;
  /** Of prose, and of what a row says of a work. */
  clauses: readonly ClauseAccount[];
  /** Goal cells of a row of a table. */
  cells: readonly CellAccount[];
  targets: readonly PlacedTarget[];
}

/** What a document is made of, as far as targets are found in it. */
export interface DocumentParts {
  /** Its title and genre, which say how its words are to be taken; a plan where they are not told. */
  document?: Titled;
  provisions: readonly Provision[];
  tables: readonly PolicyTable[];
  /** What the document says of its own time. */
  calendar?: Calendar;
}

/** Accounts for each provision of a document: its prose, its annexes of tasks and its indicator tables. */
export function readDocumentTargets({ document, calendar = NO_CALENDAR, ...parts }: DocumentParts): ProvisionAccount[] {
  const { provisions, tables } = parts;
  const stance = document ? stanceOf(document) : 'plans';
  if (stance === 'tells') return provisions.map((provision) => unread(provision, 'done'));
  const ahead = stance === 'reports' ? readReportParts(provisions, calendar) : null;
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  const cellsOf = Map.groupBy(
    tables.flatMap((table) => readTableTargets(table, byEid, calendar)),
    ({ row }) => row,
  );
  const dueCells = readDueCells(tables);
  const works = findWorks(tables, byEid);
  const calendars = yearlyCalendars(tables, calendar);
  const standings = new Map(provisions.map((provision) => [provision.eid, readStanding(provision, byEid)]));
  const apart = findSetApart(provisions, calendar);
  const openings = findGoalOpenings(provisions, ({ eid }) => standings.get(eid)?.goals ?? null, calendar);
  const leads = findLeadOpenings(provisions, calendar);
  const accounts = provisions.map((provision): ProvisionAccount => {
    const { eid } = provision;
    const work = works.get(eid);
    const own = calendars.get(eid) ?? calendar;
    if (work && !cellsOf.has(eid)) return readWork(provision, work, own, dueOf(dueCells.get(eid) ?? '', own));
    if (provision.kind === 'row') return readRow(provision, cellsOf.get(eid) ?? []);
    const opening = openingOf(openings.get(eid), 'works') ?? openingOf(leads.get(eid), 'numbers');
    const standing = standings.get(eid) ?? readStanding(provision, byEid);
    const aside = apart.get(eid);
    if (aside !== undefined) return unread(provision, standing.refused ?? aside);
    const years = ahead?.get(eid) ?? null;
    if (ahead && years === null) return unread(provision, standing.refused ?? 'done');
    const of = years === null ? calendar : { ...calendar, period: years, ends: String(years.to) };
    return readProse(provision, standing, { calendar: of, opening, stance, ...aboveIt(provision, byEid) });
  });
  return giveUpContradicted(accounts);
}

/** The targets of a document. */
export function extractDocumentTargets(parts: DocumentParts): PlacedTarget[] {
  return readDocumentTargets(parts).flatMap(({ targets }) => targets);
}

function openingOf(date: Pick<Opening, 'deadline' | 'words'> | undefined, governs: Opening['governs']): Opening | null {
  return date === undefined ? null : { ...date, governs };
}

function readRow(provision: Provision, cells: readonly CellAccount[]): ProvisionAccount {
  const refused = cells.length > 0 ? null : 'table';
  return { provision, refused, clauses: [], cells, targets: cells.flatMap(({ targets }) => targets) };
}

function unread(provision: Provision, refused: Reason): ProvisionAccount {
  return { provision, refused, clauses: [], cells: [], targets: [] };
}

/** What a row of a table of work is about, what it says of that, and where that stands in the words of the row. */
interface Work {
  name: string;
  content: string;
  span: Span;
}

/** The work that each row of a table names, by the eid of the row; a row that says nothing of it has none. */
function findWorks(tables: readonly PolicyTable[], provisions: ReadonlyMap<string, Provision>): Map<string, Work> {
  return new Map(
    tables.flatMap((table) => {
      const columns = workColumns(table);
      if (!columns) return [];
      return table.rows.flatMap((row): [string, Work][] => {
        const provision = provisions.get(row.eid);
        const [name, content] = [row.cells[columns.name], row.cells[columns.content]];
        const span = provision ? spanOfCell(provisionWords(provision), row, columns.content) : null;
        const isSection = row.columnSpans?.[0] === row.cells.length;
        return name && content && span && !isSection ? [[row.eid, { name, content, span }]] : [];
      });
    }),
  );
}

function readWork(
  provision: Provision,
  { name, content, span }: Work,
  calendar: Calendar,
  opening: Opening | null,
): ProvisionAccount {
  return account(provision, readParagraph(content, { calendar, opening, subject: name }), span.start, 'annex');
}

function readProse(
  provision: Provision,
  standing: Standing,
  where: Pick<ParagraphSetting, 'calendar' | 'opening' | 'stance' | 'lead' | 'heading'>,
): ProvisionAccount {
  const { refused, start, isGoals, isNorm } = standing;
  if (refused !== null) return unread(provision, refused);
  const place = { isGoalSection: isGoals, isNorm: isNorm || where.stance === 'norms' };
  const read = readParagraph(provisionWords(provision).slice(start), { ...where, ...place });
  return account(provision, read, start, 'prose');
}

/** What stands above a provision: the words that lead the list that it is an item of, if it is one, and its headings. */
function aboveIt(
  { kind, heading, parent }: Provision,
  byEid: ReadonlyMap<string, Provision>,
): Pick<ParagraphSetting, 'lead' | 'heading'> {
  const above = parent === null ? undefined : byEid.get(parent);
  if (above === undefined) return { lead: null, heading: heading ?? '' };
  const words = provisionWords(above).slice(above.number?.length ?? 0);
  const isItem = kind !== 'p' && words.endsWith('：');
  return { lead: isItem ? words : null, heading: `${heading ?? ''} ${aboveIt(above, byEid).heading}`.trim() };
}

/** An account of a provision from those of its clauses, whose spans are moved to those of its words. */
function account(
  provision: Provision,
  read: readonly ClauseAccount[],
  offset: number,
  origin: Target['origin'],
): ProvisionAccount {
  const move = <Spanned extends { start: number; end: number }>(one: Spanned): Spanned => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  });
  const clauses = read.map(({ clause, trials, drafts }): ClauseAccount => {
    const moved = withoutRepeats(drafts).map((draft) => ({ ...draft, quote: move(draft.quote) }));
    return { clause: move(clause), trials, drafts: moved };
  });
  const blank = { provision: provision.eid, nature: null, scope: null, origin, actual: null };
  const targets = clauses.flatMap(({ drafts }) => drafts.map((draft): PlacedTarget => ({ ...draft, ...blank })));
  return { provision, refused: null, clauses, cells: [], targets };
}

/** Each record of a clause once. */
function withoutRepeats(drafts: readonly TargetDraft[]): TargetDraft[] {
  return [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()];
}

/** The date in the cell 完成时限 of a row. */
function dueOf(cell: string, calendar: Calendar): Opening | null {
  const due = findTimes(cell, calendar).findLast(({ kind }) => kind === 'deadline');
  return due?.deadline ? { deadline: due.deadline, words: deadlineWords(due), governs: 'all' } : null;
}

/** The calendar of each row of a table for one year, `2022年度重点任务清单`, by the eid of the row. */
function yearlyCalendars(tables: readonly PolicyTable[], { asOf }: Calendar): Map<string, Calendar> {
  return new Map(
    tables.flatMap(({ caption, rows }) => {
      const year = readTitleYear(caption ?? '');
      return year !== null
        ? rows.map(({ eid }): [string, Calendar] => [eid, { asOf, period: { from: year, to: year } }])
        : [];
    }),
  );
}
