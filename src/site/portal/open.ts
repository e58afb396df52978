import { indexBodies, type BodyIndex } from '../../core/find/bodies.ts';
import type { Correction } from '../../model/correction.ts';
import type { Mention } from '../../model/mention.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import type { Portal } from './interface.ts';
import { nameKey, type RowSource } from './store/data-sets.ts';

/** Rows of one document at a provision; made once for a list that is kept. */
function placeIndex<Row extends object>(eidOf: (row: Row) => string | null) {
  const indexes = new WeakMap<readonly Row[], Map<string | null, Row[]>>();
  return (rows: readonly Row[], eid: string): readonly Row[] => {
    const index = indexes.get(rows) ?? Map.groupBy(rows, eidOf);
    indexes.set(rows, index);
    return index.get(eid) ?? [];
  };
}

/** Opens a portal over its rows. */
export function openPortal(rows: RowSource): Portal {
  return {
    ...openTexts(rows),
    ...openTargets(rows),
    ...openRegistries(rows),
    ...openLinks(rows),
  };
}

function openTexts({ rowsOf, rowsUnder }: RowSource) {
  const provisionAt = placeIndex<Provision>(({ eid }) => eid);
  const correctionAt = placeIndex<Correction>(({ eid }) => eid);
  const document = (id: string) => rowsOf('documents', id)[0];
  const gazette = (id: string) => rowsOf('gazettes', id)[0];
  return {
    document,
    documentOf: (record) => {
      const found = document(record.document);
      if (found === undefined) throw new Error(`There is no document ${record.document}.`);
      return found;
    },
    documentsOfPlace: (jurisdiction) => rowsUnder('documents', 'jurisdiction', jurisdiction),
    gazette,
    documentsFrom: (file) => rowsUnder('documents', 'file', file),
    gazettesFrom: (file) => rowsUnder('gazettes', 'file', file),
    gazetteOf: (of) => (of.gazette === null ? undefined : gazette(of.gazette.id)),
    provision: (of, eid) => provisionAt(rowsOf('provisions', of), eid)[0],
    provisionsOf: (of) => rowsOf('provisions', of),
    provisionsOfBody: (id) => rowsUnder('provisions', 'body', id),
    provisionsNaming: (region) => rowsUnder('provisions', 'region', region),
    tablesOf: (of) => rowsOf('tables', of),
    tableRow: (of, eid) => {
      for (const table of rowsOf('tables', of)) {
        const row = table.rows.find((each) => each.eid === eid);
        if (row !== undefined) return { table, row };
      }
      return undefined;
    },
    correctionsOf: (of) => rowsOf('corrections', of),
    correctionsAt: (of, eid) => correctionAt(rowsOf('corrections', of), eid),
    summaryOf: (of) => rowsOf('summaries', of),
  } satisfies Partial<Portal>;
}

function openTargets({ rowsOf, rowsUnder }: RowSource) {
  const targetAt = placeIndex<Target>(({ provision }) => provision);
  return {
    outcomeOf: (target) => rowsUnder('outcomes', 'target', target)[0],
    target: (id) => rowsUnder('targets', 'id', id)[0],
    targetsAt: (of, eid) => targetAt(rowsOf('targets', of), eid),
    targetsOf: (of) => rowsOf('targets', of),
    targetsOfBody: (id) => rowsUnder('targets', 'body', id),
    targetsOn: (topic) => rowsUnder('targets', 'topic', topic),
    targetsOfIndicator: (id) => rowsUnder('targets', 'indicator', id),
    placeOf: (target) => {
      const place = rowsOf('mentions', target.document).find(({ kind, ref }) => kind === 'target' && ref === target.id);
      if (place === undefined) throw new Error(`${target.id}: its words have no place in ${target.provision}.`);
      return place;
    },
  } satisfies Partial<Portal>;
}

function openRegistries({ rowsOf, rowsUnder, allRows }: RowSource) {
  let names: BodyIndex | undefined;
  const bodyNames = () => (names ??= indexBodies(allRows('bodies')));
  const region = (id: string) => rowsOf('regions', id)[0];
  return {
    body: (id) => rowsOf('bodies', id)[0],
    // A name that two bodies bear is the later one's, as in `indexBodies`.
    bodyNamed: (name, place) => rowsUnder('bodies', 'name', nameKey(name, place)).at(-1)?.id ?? null,
    bodiesIn: (text, place) => bodyNames().find(text, place),
    partsOf: (body) => rowsUnder('bodies', 'parent', body),
    predecessorsOf: (body) => rowsUnder('bodies', 'successor', body),
    mandatesOf: (body) => rowsUnder('mandates', 'body', body),
    mandatesOn: (target) => target.mandates.flatMap((id) => rowsUnder('mandates', 'id', id)),
    region,
    regionsWithin: (id) => rowsUnder('regions', 'parent', id),
    formerRegionsOf: (id) => rowsUnder('regions', 'successor', id),
    indicator: (id) => rowsOf('indicators', id)[0],
    topicsOf: (record) => record.topics.flatMap((id) => rowsOf('topics', id)),
    termsUnder: (topic) => rowsUnder('glossary', 'topic', topic),
  } satisfies Partial<Portal>;
}

function openLinks({ rowsOf, rowsUnder }: RowSource) {
  const mentionAt = placeIndex<Mention>(({ eid }) => eid);
  return {
    mentionsOf: (of) => rowsOf('mentions', of),
    mentionsAt: (of, eid) => mentionAt(rowsOf('mentions', of), eid),
    citationsFrom: (of) => rowsOf('citations', of),
    citationsTo: (of) => rowsUnder('citations', 'to', of),
    changesOf: (of) => rowsUnder('changes', 'document', of),
    pair: (name) => rowsOf('pairs', name)[0],
    alignmentsOf: (pair) => rowsOf('alignments', pair),
    comparisonsOf: (pair) => rowsOf('comparisons', pair),
    comparisonsOn: (target) => rowsUnder('comparisons', 'target', target),
    findingsOf: (rule) => rowsUnder('anomalies', 'rule', rule),
    findingsOnTarget: (id) => rowsUnder('anomalies', 'target', id),
    findingsOnIndicator: (id) => rowsUnder('anomalies', 'indicator', id),
  } satisfies Partial<Portal>;
}
