import type { Anomaly, AnomalyNote } from '../../../model/anomaly.ts';
import type { Correction } from '../../../model/correction.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import { locateWords, type WordLocator } from '../../read/word-locator.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { AuditRule, Evidence } from './audit-rule.ts';
import { findAnnouncedCounts } from './rules/announced-counts.ts';
import { findAnnexLists } from './rules/annex-lists.ts';
import { findBansAndDeadlines } from './rules/ban-and-deadline.ts';
import { findAnnexDifferences } from './rules/body-and-annex.ts';
import { findGoalsBelowState } from './rules/goal-and-state.ts';
import { findIndicatorCounts } from './rules/indicator-counts.ts';
import { findListedCounts } from './rules/listed-counts.ts';
import { findLoneTasks } from './rules/lone-tasks.ts';
import { findNumbering } from './rules/numbering.ts';
import { findPartSums } from './rules/part-sums.ts';
import { findPastDeadlines } from './rules/past-deadlines.ts';
import { findSharesOfDays } from './rules/share-of-days.ts';
import { findChangesOfIndicators, findStatedChanges } from './rules/stated-change.ts';
import { findTableChanges } from './rules/table-changes.ts';
import { findTableTotals } from './rules/table-totals.ts';
import { findTwoGoals } from './rules/two-goals.ts';
import { findTwoNames } from './rules/two-names.ts';
import { findTwoResults } from './rules/two-results.ts';
import { findTwoStrengths } from './rules/two-strengths.ts';
import { findTwoTitles } from './rules/two-titles.ts';
import { findTwoUnits, findTwoUnitsInText } from './rules/two-units.ts';
import { findUnnamedDistricts } from './rules/unnamed-districts.ts';
import { openSheet, type AuditInput, type AuditSheet } from './sheet.ts';

const NOTES = 'corrections/anomalies.yaml';

/** A rule, and what it is about: one text after the other, or what several say. */
interface ListedRule {
  about: 'text' | 'portal';
  find: AuditRule;
}

const inText = (find: AuditRule): ListedRule => ({ about: 'text', find });
const amongTexts = (find: AuditRule): ListedRule => ({ about: 'portal', find });

/** In the order in which findings are published. */
const rules: readonly ListedRule[] = [
  amongTexts(findTwoResults),
  amongTexts(findTwoGoals),
  amongTexts(findTwoUnits),
  inText(findTwoUnitsInText),
  inText(findTwoStrengths),
  inText(findBansAndDeadlines),
  amongTexts(findGoalsBelowState),
  inText(findStatedChanges),
  amongTexts(findChangesOfIndicators),
  inText(findTableChanges),
  inText(findSharesOfDays),
  inText(findListedCounts),
  inText(findAnnouncedCounts),
  inText(findIndicatorCounts),
  inText(findPartSums),
  inText(findTableTotals),
  inText(findAnnexDifferences),
  inText(findAnnexLists),
  inText(findLoneTasks),
  inText(findNumbering),
  inText(findPastDeadlines),
  inText(findUnnamedDistricts),
  amongTexts(findTwoTitles),
  inText(findTwoNames),
];

/** A finding that is placed in the raw files, by the rule that found it; it has no id yet. */
export interface PlacedDraft extends Omit<Anomaly, 'id' | 'note'> {
  /** Place of the rule among all. */
  order: number;
  /** What the finding is about, as the second half of its id. */
  about: string;
}

type AuditedRows = AuditInput & { corrections: readonly Correction[] };
type TextRows = Omit<AuditedRows, 'bodies' | 'regions' | 'indicators'>;

/** Checks some texts, each against itself. */
export function auditTexts(input: AuditedRows): PlacedDraft[] {
  return run('text', openSheet(input), openLocators(input));
}

/**
 * Checks against each other what several texts say.
 * @param input the citations of all texts and the indicators, with the rows of those texts that indicators are about
 * @param open the rows of any other text
 */
export function auditPortal(input: AuditedRows, open: (document: string) => TextRows): PlacedDraft[] {
  const own = { sheet: openSheet(input), locatorOf: openLocators(input) };
  const held = new Set(input.provisions.map(({ document }) => document));
  const others = new Map<string, typeof own>();
  const openOther = (document: string) => {
    const known = others.get(document);
    if (known !== undefined) return known;
    const rows = { bodies: [], regions: [], indicators: [], ...open(document) };
    const other = { sheet: openSheet(rows), locatorOf: openLocators(rows) };
    others.set(document, other);
    return other;
  };
  const holding = (document: string) => (held.has(document) ? own : openOther(document));
  const words: AuditSheet['words'] = (document, eid) => holding(document).sheet.words(document, eid);
  return run('portal', { ...own.sheet, words }, (document) => holding(document).locatorOf(document));
}

function run(
  about: ListedRule['about'],
  sheet: AuditSheet,
  locatorOf: (document: string) => WordLocator,
): PlacedDraft[] {
  const places = new Map(sheet.documents.map(({ id }, index) => [id, index]));
  const placeOf = (document: string) => places.get(document) ?? -1;
  return rules.flatMap(({ about: own, find }, order) =>
    (own === about ? find(sheet) : []).map(({ evidence, ...draft }): PlacedDraft => {
      const documents = [...new Set(evidence.map(({ document }) => document))];
      return {
        order,
        ...draft,
        documents: documents.toSorted((a, b) => placeOf(a) - placeOf(b)),
        receipts: evidence.map((one) => publish(one, sheet.words(one.document, one.provision), locatorOf)),
      };
    }),
  );
}

/**
 * Names findings, in the order in which they are published, and joins them with the editors' remarks. A note on a
 * finding that is not there is an error: the text or a rule has changed, and the note must be looked at again.
 * @param drafts by the order of their texts
 * @param notes the editors' remarks, by the id of the finding
 */
export function joinFindings(
  drafts: readonly PlacedDraft[],
  notes: readonly AnomalyNote[] = [],
): { value: Anomaly[]; diagnostics: Diagnostic[] } {
  const remarks = new Map(notes.map((note) => [note.id, note]));
  const ids = new Map<string, number>();
  const value = drafts
    .toSorted((a, b) => a.order - b.order)
    .map((draft): Anomaly => {
      const id = nameAnomaly(draft, ids);
      const remark = remarks.get(id);
      const { rule, documents, indicator, subject, finding, receipts } = draft;
      const note = remark === undefined ? null : { status: remark.status, text: remark.note };
      return { id, rule, documents, indicator, subject, finding, receipts, note };
    });
  const found = new Set(value.map(({ id }) => id));
  const unknown = notes.filter(({ id }) => !found.has(id));
  return {
    value,
    diagnostics: unknown.map(({ id }): Diagnostic => ({
      code: 'anomaly/unknown',
      severity: 'error',
      file: NOTES,
      span: null,
      values: { id },
    })),
  };
}

/** Rule and subject; findings of one rule about one place are numbered from the second on. */
function nameAnomaly({ rule, about }: PlacedDraft, ids: Map<string, number>): string {
  const name = `${rule}-${about}`.toLowerCase();
  const times = (ids.get(name) ?? 0) + 1;
  ids.set(name, times);
  return times === 1 ? name : `${name}-${String(times)}`;
}

function openLocators({ documents, ...rows }: AuditedRows) {
  const [provisions, corrections] = [rowsByDocument(rows.provisions), rowsByDocument(rows.corrections)];
  const documentOf = oneBy(documents, ({ id }) => id);
  const locators = new Map<string, WordLocator>();
  return (id: string): WordLocator => {
    const known = locators.get(id);
    if (known !== undefined) return known;
    const locator = locateWords(provisions(id), corrections(id), documentOf(id)?.source.start ?? 0);
    locators.set(id, locator);
    return locator;
  };
}

function publish(
  evidence: Evidence,
  words: string,
  locators: (id: string) => WordLocator,
): Anomaly['receipts'][number] {
  const { document, provision, quote, mark, value, unit, target } = evidence;
  return {
    document,
    provision,
    quote: words.slice(quote.start, quote.end),
    raw: locators(document)(provision, quote),
    mark: { start: mark.start - quote.start, end: mark.end - quote.start },
    value,
    unit,
    target,
  };
}
