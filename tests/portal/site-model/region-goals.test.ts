import { expect, test } from 'vitest';
import { documents, regions, targets } from '../../../src/site/portal/data.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { comparable, comparedList } from '../../../src/site/regions/compared.ts';
import { goalColumns, yearRows } from '../../../src/site/regions/goal-counts.ts';
import { goalTopics } from '../../../src/site/regions/goal-topics.ts';
import { goalsOf } from '../../../src/site/regions/goals.ts';
import { namingsOf } from '../../../src/site/regions/namings.ts';
import { tilesIn } from '../../../src/site/regions/tiles.ts';
import { targetFilters } from '../../../src/site/targets/filters.ts';

function regionOf(id: string) {
  const region = portal.region(id);
  if (region === undefined) throw new Error(`no region ${id}`);
  return region;
}
const fuyang = regionOf('fuyang');
const metrics = (id: string, label: string) =>
  goalsOf(regionOf(id)).flatMap((goal) => (goal.label === label ? [goal.target.metric] : []));

/** How many targets the explorer gives for the query of a path. */
function explored(path: string): number {
  const asked = [...new URLSearchParams(path.split('?')[1])];
  return targets.filter((target) =>
    asked.every(([name, value]) =>
      targetFilters()
        .find((filter) => filter.name === name)
        ?.valuesOf(target)
        .includes(value),
    ),
  ).length;
}

test('a district has what names it, what each must do, and what is of its city and province', () => {
  expect(metrics('fuyang', '点名')).toContain('造纸企业关停');
  expect(metrics('fuyang', '各区县')).toContain('各区、县（市）城市污水处理率');
  expect(metrics('fuyang', '全市')).toContain('森林覆盖率（%）');
  expect(metrics('fuyang', '全省')).toContain('全省用水总量');
});

test('the nearer comes first, and a draft at the end', () => {
  const labels = goalsOf(fuyang).map(({ label, isDraft }) => (isDraft ? '征求意见稿' : label));
  expect([...new Set(labels)].filter((label) => label !== '征求意见稿')).toEqual(['点名', '各区县', '全市', '全省']);
  expect(
    labels.indexOf('征求意见稿') === -1 ||
      labels.slice(labels.indexOf('征求意见稿')).every((each) => each === '征求意见稿'),
  ).toBe(true);
});

test('what is limited to another place, to one company or to the inner city is on no list of a district', () => {
  const all = goalsOf(fuyang).map(({ target }) => target.metric);
  for (const absent of [
    '主城区道路机械化清扫率',
    '启动杭州建铜集团有限公司废水纳管排放工程',
    '关停千岛湖流域内电镀等重污染企业',
    '建成余杭区污泥处置设施',
    '市环保局开展环境保护综合督查的区、县（市）比例',
  ])
    expect(all).not.toContain(absent);
  expect(goalsOf(fuyang).filter(({ target }) => target.scopeId !== null && target.scopeId !== 'fuyang')).toEqual([]);
});

test('a goal for counties is not one of a district', () => {
  const metric = '所有县（市）建成清新空气示范区';
  expect(metrics('tonglu', '各区县')).toContain(metric);
  expect(metrics('fuyang', '各区县')).not.toContain(metric);
});

test('a list that is quoted for each of its goals names a place for the one that has it', () => {
  const named = namingsOf('yuhang-before-2021').targets.map(({ metric }) => metric);
  expect(named).toContain('建成余杭区污泥处置设施');
  expect(named).not.toContain('建成第三工业固体废物处置中心（含医疗废物处置设施）');
});

test('a district that came later has no goal that was due before', () => {
  const due = goalsOf(regionOf('linping')).flatMap(({ target }) => target.deadline ?? []);
  expect(due.length).toBeGreaterThan(0);
  expect(due.filter((deadline) => deadline < '2021')).toEqual([]);
});

test('a river and a lake take no goals of a city', () => {
  expect(
    regions.filter(({ kind }) => kind === 'river' || kind === 'lake').flatMap((region) => goalsOf(region)),
  ).toEqual([]);
});

const ofAllTime = regions.filter(
  ({ id, from, until, successors }) =>
    from === null && until === null && successors.length === 0 && goalsOf(regionOf(id)).length > 0,
);

test.each(ofAllTime)('each number of $name opens as many in the explorer', (region) => {
  const columns = goalColumns(region, goalsOf(region));
  expect(columns.length).toBeGreaterThan(1);
  expect(columns.map(({ path }) => explored(path))).toEqual(columns.map(({ goals }) => goals.length));
  const rows = yearRows(columns);
  for (const [index, { goals }] of columns.entries())
    expect(rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)).toBe(goals.length);
});

test('the page of a city lists what is asked of each of its districts', () => {
  expect(metrics('hangzhou', '各区县')).toContain('所有县（市）建成清新空气示范区');
  expect(metrics('hangzhou', '全市')).toContain('森林覆盖率（%）');
});

test('each goal is under one topic, once', () => {
  const goals = goalsOf(fuyang);
  const listed = goalTopics(goals).flatMap((topic) => topic.goals);
  expect(new Set(listed)).toEqual(new Set(goals));
  expect(listed).toHaveLength(goals.length);
});

test('the comparison has each goal that names a district of a group of two or more', () => {
  const compared = new Set(
    comparedList().rows.flatMap(({ goals }) =>
      [...goals].flatMap(([id, own]) => own.map((target) => `${id} ${target.id}`)),
    ),
  );
  const named = comparable().flatMap(({ region }) =>
    namingsOf(region.id).targets.map(({ id }) => `${region.id} ${id}`),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(compared).toEqual(new Set(named));
});

test('what is dealt out to districts stands in one row', () => {
  const rivers = comparedList().rows.find(({ measure }) => measure === '市区河道综保整治');
  expect([...(rivers?.goals.keys() ?? [])].length).toBeGreaterThan(2);
  const closures = comparedList().rows.find(({ measure }) => measure === '造纸企业关停');
  expect([...(closures?.goals.keys() ?? [])].toSorted()).toEqual(['fuyang', 'tonglu']);
});

test('the grid has each district of today, the fullest the darkest', () => {
  const tiles = tilesIn('hangzhou', ({ id }) => namingsOf(id).targets.length);
  const today = portal
    .regionsWithin('hangzhou')
    .filter(
      ({ kind, until, successors }) =>
        (kind === 'district' || kind === 'county') && until === null && successors.length === 0,
    );
  expect(tiles.map(({ region }) => region.id).toSorted()).toEqual(today.map(({ id }) => id).toSorted());
  const fullest = tiles.toSorted((a, b) => b.count - a.count)[0];
  expect(fullest?.level).toBe(4);
  expect(tiles.filter(({ count, level }) => (count === 0) !== (level === 0))).toEqual([]);
});

test('every text of the portal is of a place that the registry has', () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.filter(({ jurisdiction }) => !regions.some(({ name }) => name === jurisdiction))).toEqual([]);
});
