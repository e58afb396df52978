import type { Anomaly, AnomalyNote } from '../../../model/anomaly.ts';
import type { Correction } from '../../../model/correction.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import { locateWords, type WordLocator } from '../../read/word-locator.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { AuditRule, Evidence, AnomalyDraft } from './audit-rule.ts';
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
import { findStatedChanges } from './rules/stated-change.ts';
import { findTableChanges } from './rules/table-changes.ts';
import { findTableTotals } from './rules/table-totals.ts';
import { findTwoGoals } from './rules/two-goals.ts';
import { findTwoNames } from './rules/two-names.ts';
import { findTwoResults } from './rules/two-results.ts';
import { findTwoStrengths } from './rules/two-strengths.ts';
import { findTwoTitles } from './rules/two-titles.ts';
import { findTwoUnits } from './rules/two-units.ts';
import { findUnnamedDistricts } from './rules/unnamed-districts.ts';
import { openSheet, type AuditInput } from './sheet.ts';

const NOTES = 'corrections/anomalies.yaml';

/** In the order in which findings are published. */
const rules: readonly AuditRule[] = [
  findTwoResults,
  findTwoGoals,
  findTwoUnits,
  findTwoStrengths,
  findBansAndDeadlines,
  findGoalsBelowState,
  findStatedChanges,
  findTableChanges,
  findSharesOfDays,
  findListedCounts,
  findAnnouncedCounts,
  findIndicatorCounts,
  findPartSums,
  findTableTotals,
  findAnnexDifferences,
  findAnnexLists,
  findLoneTasks,
  findNumbering,
  findPastDeadlines,
  findUnnamedDistricts,
  findTwoTitles,
  findTwoNames,
];

/**
 * Checks the sources against themselves. A note on a finding that is not there is an error: the text or a rule has
 * changed, and the note must be looked at again.
 * @param notes the editors' remarks, by the id of the finding
 */
export function auditPortal(
  input: AuditInput & { corrections: readonly Correction[] },
  notes: readonly AnomalyNote[] = [],
): { value: Anomaly[]; diagnostics: Diagnostic[] } {
  const sheet = openSheet(input);
  const locators = openLocators(input);
  const order = new Map(input.documents.map(({ id }, index) => [id, index]));
  const placeOf = (document: string) => order.get(document) ?? -1;
  const remarks = new Map(notes.map((note) => [note.id, note]));
  const ids = new Map<string, number>();
  const value = rules
    .flatMap((rule) => rule(sheet))
    .map((draft): Anomaly => {
      const id = nameAnomaly(draft, ids);
      const remark = remarks.get(id);
      const { rule, indicator, subject, finding, evidence } = draft;
      const documents = [...new Set(evidence.map(({ document }) => document))];
      return {
        id,
        rule,
        documents: documents.toSorted((a, b) => placeOf(a) - placeOf(b)),
        indicator,
        subject,
        finding,
        receipts: evidence.map((one) => publish(one, sheet.words(one.document, one.provision), locators)),
        note: remark === undefined ? null : { status: remark.status, text: remark.note },
      };
    });
  const found = new Set(value.map(({ id }) => id));
  const diagnostics = notes
    .filter(({ id }) => !found.has(id))
    .map(({ id }): Diagnostic => ({
      code: 'anomaly/unknown',
      severity: 'error',
      file: NOTES,
      span: null,
      values: { id },
    }));
  return { value, diagnostics };
}

/** Rule and subject; findings of one rule about one place are numbered from the second on. */
function nameAnomaly({ rule, about }: AnomalyDraft, ids: Map<string, number>): string {
  const name = `${rule}-${about}`.toLowerCase();
  const times = (ids.get(name) ?? 0) + 1;
  ids.set(name, times);
  return times === 1 ? name : `${name}-${String(times)}`;
}

function openLocators({ documents, ...rows }: AuditInput & { corrections: readonly Correction[] }) {
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
