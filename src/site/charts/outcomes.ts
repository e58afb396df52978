import type { Chart } from '../../charts/grammar.ts';
import {
  countStatuses,
  layOutcomes,
  totalOf,
  type OutcomeCounts,
  type OutcomeGroup,
} from '../../charts/outcome-shares.ts';
import { dayOf } from '../../core/read/document-order.ts';
import { listsBy } from '../../model/lists-by.ts';
import type { Target } from '../../model/target.ts';
import { yearOf } from '../../core/read/text/date.ts';
import { bodyName } from '../bodies/names.ts';
import { documents, targets, topics } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, fact } from '../portal/store/derived.ts';
import { unreportedNote } from '../targets/statuses.ts';
import { allDocuments } from './sources.ts';

/** Most rows of a group: those of the most targets. */
const most = 12;

/** A row of the chart with the page that lists its targets. */
interface ListedRow extends OutcomeCounts {
  readonly path: string;
}

interface ListedGroup extends OutcomeGroup {
  readonly rows: readonly ListedRow[];
}

/** The year of the newest text: what falls due later nobody can report. */
export const newestYear = fact('newest year', (): string | null => {
  const years = documents.filter(({ status }) => status !== 'draft').flatMap((document) => dayOf(document) ?? []);
  return years.length === 0 ? null : years.map(yearOf).reduce((a, b) => (a > b ? a : b));
});

/** Targets of issued texts that fell due before the newest text of the portal came. */
export const dueTargets = derived((): readonly Target[] => {
  const year = newestYear();
  const isDue = ({ deadline, recurrence }: Target) =>
    year !== null && recurrence === null && deadline !== null && yearOf(deadline) < year;
  return targets.filter((target) => isDue(target) && portal.documentOf(target).status !== 'draft');
});

/** What became of the targets that fell due, by plan, by topic and by body. */
export const outcomeChart = derived((): Chart => {
  const due = dueTargets();
  const groups = groupsOf(due).filter(({ rows }) => rows.length > 0);
  const { met, missed, unreported } = countStatuses(due.map(({ status }) => status));
  return {
    id: 'outcomes',
    title: '到期的目标怎么样了',
    unit: '项（目标个数）',
    finding: `${String(due.length)}项在${newestYear() ?? ''}年以前到期的目标里，有报告达到的${String(met)}项，没有达到的${String(missed)}项，未见报告的${String(unreported)}项。`,
    axes: '竖排各文件、主题和牵头单位，横条依次为达到、未达到、有报告而不能判断、未见报告',
    sources: [allDocuments()],
    note: `${unreportedNote}只计期限在本站最新一份文件以前的目标；草案的目标不计；一个目标可归入几个主题、由几个单位牵头，各算一次。各组列目标最多的${String(most)}行。`,
    draw: (width) => layOutcomes(groups, width),
    table: {
      columns: ['分组', '名称', '达到', '未达到', '有报告，不能判断', '未见报告', '合计'],
      rows: groups.flatMap(({ heading, rows }) =>
        rows.map((row) => [
          { words: heading },
          { words: row.name, path: row.path },
          ...(['met', 'missed', 'reported', 'unreported'] as const).map((kind) => ({ words: row.counts[kind] })),
          { words: totalOf(row) },
        ]),
      ),
    },
  };
});

function groupsOf(due: readonly Target[]): ListedGroup[] {
  const [byDocument, byTopic, byLead] = [
    listsBy(due, ({ document }) => [document]),
    listsBy(due, (target) => target.topics),
    listsBy(due, ({ leadIds }) => leadIds),
  ];
  const leads = [...new Set(due.flatMap(({ leadIds }) => leadIds))];
  const plans = [...new Set(due.map(({ document }) => document))];
  return [
    {
      heading: '按文件',
      rows: rowsOf(plans, byDocument, (id) => [portal.document(id)?.title ?? id, `/targets/?document=${id}`]),
    },
    {
      heading: '按主题',
      rows: rowsOf(
        topics.map(({ id }) => id),
        byTopic,
        (id) => [topics.find((topic) => topic.id === id)?.name ?? id, `/topics/${id}/`],
      ),
    },
    { heading: '按牵头单位', rows: rowsOf(leads, byLead, (id) => [bodyName(id), `/bodies/${id}/`]) },
  ];
}

function rowsOf(
  ids: readonly string[],
  ownOf: (id: string) => readonly Target[],
  describe: (id: string) => readonly [name: string, path: string],
): ListedRow[] {
  return ids
    .map((id): ListedRow => {
      const [name, path] = describe(id);
      return { name, path, counts: countStatuses(ownOf(id).map(({ status }) => status)) };
    })
    .filter((row) => totalOf(row) > 0)
    .toSorted((a, b) => totalOf(b) - totalOf(a))
    .slice(0, most);
}
