import { readIndicatorColumns } from '../../core/read/tables/columns.ts';
import { bodies, indicators, pairs, regions, tables, targets, tasks } from '../portal/data.ts';
import { profile } from '../portal/profile.ts';
import { countRows } from '../portal/store/store.ts';
import { hasSection } from './sections.ts';

/** A section as the home page offers it. */
interface Entrance {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const { glossary, regions: places, topics } = profile.sections;

/** The sections that the portal has, each with what is found there. */
export function entrances(): Entrance[] {
  return all().filter(({ path }) => hasSection(path));
}

function all(): Entrance[] {
  const indicatorTables = tables.filter((table) => readIndicatorColumns(table) !== null);
  const recurs = targets.some(({ recurrence }) => recurrence !== null);
  const comparing =
    pairs.length > 0
      ? '两份文件逐条并排，哪些更严、更宽、相同，哪些只有一份有，一一标明。'
      : '同一指标定过什么目标，后来报告了什么结果。';
  const named = bodies.filter(({ aliases }) => aliases.some((alias) => alias.documents.length > 0));
  return [
    {
      path: '/targets/',
      name: '目标',
      text: `${String(targets.length)}项目标：做到什么、何时完成、由谁牵头，句句可查。`,
    },
    {
      path: '/indicators/',
      name: '指标',
      text: `${counted(
        ['规划指标表', indicatorTables.length, '张'],
        ['跨文件指标', indicators.length, '项'],
      )}，图与表对照。`,
    },
    {
      path: '/timeline/',
      name: '时间表',
      text: `全部期限按年月排列${recurs ? '，另有每年、每季度要做的事' : ''}；可存入日历。`,
    },
    { path: '/bodies/', name: '单位', text: `${String(named.length)}个单位各自牵头什么、负责什么、参与什么。` },
    { path: '/regions/', name: '地区', text: filled(places.home ?? '{count}个地区，各有什么承诺。', regions.length) },
    { path: '/tasks/', name: '任务', text: `任务分解表${String(tasks.length)}项，逐项列明责任单位。` },
    { path: '/compare/', name: '对比', text: comparing },
    { path: '/topics/', name: '主题', text: topics.home ?? '各文件对同一件事怎么说。' },
    { path: '/glossary/', name: '名词', text: glossary.home ?? '公文里的词，用平常话解释。' },
    { path: '/anomalies/', name: '前后核对', text: '原文前后有出入或值得再看的地方，两处出处并列。' },
    {
      path: '/corrections/',
      name: '校订',
      text: `整理原文时改动或标出疑字的${String(countRows('corrections'))}处，改前改后并列，写明理由。`,
    },
    { path: '/data/', name: '数据', text: `条文${String(countRows('provisions'))}条和各类数据，可下载 JSON 与 CSV。` },
  ];
}

/** `规划指标表2张、跨文件指标93项`, without what there is none of. */
function counted(...kinds: [name: string, count: number, unit: string][]): string {
  return kinds.flatMap(([name, count, unit]) => (count === 0 ? [] : [`${name}${String(count)}${unit}`])).join('、');
}

function filled(words: string, count: number): string {
  return words.replaceAll('{count}', String(count));
}
