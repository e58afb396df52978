import { placeKey } from '../../model/place-key.ts';
import { indexBodies, type BodyIndex } from '../../core/find/bodies.ts';
import type { Portal, PortalRecords } from './interface.ts';
import { listsBy, oneBy } from '../../model/lists-by.ts';

/** The key of a place; what stands at no provision is kept under an empty eId. */
const keyOf = (document: string, eid: string | null) => placeKey({ document, eid: eid ?? '' });

const idOf = ({ id }: { readonly id: string }) => id;
const holderOf = ({ document }: { readonly document: string }) => [document];
const placeOf = ({ document, eid }: { readonly document: string; readonly eid: string | null }) => [
  keyOf(document, eid),
];

/** Opens a portal over its records in memory; an index is made when it is first asked. */
export function openPortal(records: PortalRecords): Portal {
  return {
    ...openTexts(records),
    ...openTargets(records),
    ...openRegistries(records),
    ...openLinks(records),
  };
}

function openTexts({ documents, gazettes, provisions, tables, corrections, summaries }: PortalRecords) {
  const document = oneBy(documents, idOf);
  const gazette = oneBy(gazettes, idOf);
  const provision = oneBy(provisions, placeKey);
  const tableRow = oneBy(
    tables.flatMap((own) => own.rows.map((row) => ({ table: own, row }))),
    ({ table, row }) => placeKey({ document: table.document, eid: row.eid }),
  );
  const correctionsAt = listsBy(corrections, placeOf);
  return {
    document,
    documentOf: (record) => {
      const found = document(record.document);
      if (found === undefined) throw new Error(`There is no document ${record.document}.`);
      return found;
    },
    gazetteOf: (of) => (of.gazette === null ? undefined : gazette(of.gazette.id)),
    provision: (of, eid) => provision(keyOf(of, eid)),
    provisionsOf: listsBy(provisions, holderOf),
    provisionsOfBody: listsBy(provisions, ({ leads, participants }) => [...leads, ...participants]),
    provisionsNaming: listsBy(provisions, ({ regions }) => regions),
    tablesOf: listsBy(tables, holderOf),
    tableRow: (of, eid) => tableRow(keyOf(of, eid)),
    correctionsOf: listsBy(corrections, holderOf),
    correctionsAt: (of, eid) => correctionsAt(keyOf(of, eid)),
    summaryOf: listsBy(summaries, holderOf),
  } satisfies Partial<Portal>;
}

function openTargets({ targets, mentions }: PortalRecords) {
  const targetsAt = listsBy(targets, (target) => [placeKey(target)]);
  const quoted = oneBy(
    mentions.filter(({ kind }) => kind === 'target'),
    ({ ref }) => ref,
  );
  return {
    target: oneBy(targets, idOf),
    targetsAt: (document, eid) => targetsAt(keyOf(document, eid)),
    targetsOf: listsBy(targets, holderOf),
    targetsOfBody: listsBy(targets, ({ leadIds, participantIds }) => [...leadIds, ...participantIds]),
    targetsOn: listsBy(targets, ({ topics }) => topics),
    targetsOfIndicator: listsBy(targets, ({ indicator }) => (indicator === null ? [] : [indicator])),
    placeOf: (target) => {
      const place = quoted(target.id);
      if (place === undefined) throw new Error(`${target.id}: its words have no place in ${target.provision}.`);
      return place;
    },
  } satisfies Partial<Portal>;
}

function openRegistries({ bodies, regions, mandates, provisions, indicators, topics, glossary }: PortalRecords) {
  const region = oneBy(regions, idOf);
  const topic = oneBy(topics, idOf);
  const provision = oneBy(provisions, placeKey);
  let names: BodyIndex | undefined;
  return {
    body: oneBy(bodies, idOf),
    bodyNamed: (name, place) => (names ??= indexBodies(bodies)).resolve(name, place),
    bodiesIn: (text, place) => (names ??= indexBodies(bodies)).find(text, place),
    partsOf: listsBy(bodies, ({ parent }) => (parent === null ? [] : [parent])),
    predecessorsOf: listsBy(bodies, ({ successors }) => successors.map(idOf)),
    mandatesOf: listsBy(mandates, ({ bodyIds }) => bodyIds),
    mandatesOn: (target) => mandates.filter(({ id }) => target.mandates.includes(id)),
    region,
    regionsWithin: listsBy(regions, ({ parent }) => (parent === null ? [] : [parent])),
    formerRegionsOf: listsBy(regions, ({ successors }) => successors.map(idOf)),
    regionsOf: ({ document, provision: eid, scopeId }) => {
      const ids = scopeId === null ? (provision(keyOf(document, eid))?.regions ?? []) : [scopeId];
      return ids.flatMap((id) => region(id) ?? []);
    },
    indicator: oneBy(indicators, idOf),
    topicsOf: (record) => record.topics.flatMap((id) => topic(id) ?? []),
    termsUnder: listsBy(glossary, (term) => [term.topic]),
  } satisfies Partial<Portal>;
}

function openLinks({ mentions, citations, pairs, alignments, comparisons, anomalies }: PortalRecords) {
  const mentionsAt = listsBy(mentions, placeOf);
  return {
    mentionsOf: listsBy(mentions, holderOf),
    mentionsAt: (document, eid) => mentionsAt(keyOf(document, eid)),
    citationsFrom: listsBy(citations, ({ from }) => [from.document]),
    citationsTo: listsBy(citations, ({ to }) => (to === null ? [] : [to])),
    pair: oneBy(pairs, ({ pair }) => pair),
    alignmentsOf: listsBy(alignments, ({ pair }) => [pair]),
    comparisonsOf: listsBy(comparisons, ({ pair }) => [pair]),
    comparisonsOn: listsBy(comparisons, ({ a, b }) => [a, b].filter((id) => id !== null)),
    findingsOf: listsBy(anomalies, ({ rule }) => [rule]),
    findingsOnTarget: listsBy(anomalies, ({ receipts }) => receipts.flatMap(({ target }) => target ?? [])),
    findingsOnIndicator: listsBy(anomalies, ({ indicator }) => (indicator === null ? [] : [indicator])),
  } satisfies Partial<Portal>;
}
