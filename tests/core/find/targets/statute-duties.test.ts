import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { calendarOf, NO_CALENDAR } from '../../../../src/core/find/clause/calendar.ts';

const read = (text: string, lead: string | null = null) =>
  extractTargets(text, { stance: 'norms', isNorm: true, lead, calendar: { ...NO_CALENDAR, asOf: 2020 } });
const metrics = (text: string, lead: string | null = null) => read(text, lead).map(({ metric }) => metric);

describe('a duty of a statute names', () => {
  test.each([
    [
      'who is bound by the first clause of its sentence',
      '渡口管理单位应当建立渡船档案，加强渡工教育，并每年向社会公布渡口安全状况。',
      '渡口管理单位应当每年向社会公布渡口安全状况',
    ],
    [
      'who does so without a word of duty',
      '市渡口管理机构负责全市渡口监测工作，并每年发布渡口安全公报。',
      '市渡口管理机构每年发布渡口安全公报',
    ],
    [
      'who is named before a comma, all of a list',
      '客运渡口，以及货运码头等经营单位，应当至少每半年组织1次救生演练。',
      '客运渡口，以及货运码头等经营单位应当组织救生演练',
    ],
    [
      'whose name begins as a deed does',
      '培训机构应当登记学员，对渡工每年进行至少一周的脱岗培训。',
      '培训机构应当对渡工每年进行至少一周的脱岗培训',
    ],
    [
      'the day, where the clause before sets it',
      '渡口管理单位应当于每年1月1日至6月30日，通过公示系统向主管部门报送年度报告。',
      '渡口管理单位应当于每年1月1日至6月30日通过公示系统向主管部门报送年度报告',
    ],
    [
      'the case in which it holds',
      '实行包干制的，渡口管理单位应当每年公布收支情况。',
      '渡口管理单位应当每年公布收支情况（实行包干制的）',
    ],
    [
      'what is told, where that stands first',
      '渡口收费的来源和使用情况，每年向镇人民政府报告。',
      '渡口收费的来源和使用情况每年向镇人民政府报告',
    ],
    [
      'what its money is for',
      '市人民政府应当每年安排专项资金，用于渡口改造。',
      '市人民政府应当每年安排专项资金，用于渡口改造',
    ],
    [
      'whose paper it is',
      '渡工不满十人的渡口管理单位，其《渡口许可证》每年校验1次。',
      '渡工不满十人的渡口管理单位的《渡口许可证》校验',
    ],
    ['how a count is taken, whole', '渡口管理单位每年至少开展一次救生演练。', '渡口管理单位开展救生演练'],
    ['by whom', '未设渡口委员会的，由村民委员会每年公布渡口账目。', '村民委员会每年公布渡口账目（未设渡口委员会的）'],
  ])('%s', (_, text, name) => {
    expect(metrics(text)).toEqual([name]);
  });

  test('who is bound by the words that lead its list', () => {
    const lead = '渡口管理单位的主要负责人应当履行下列职责：';
    expect(metrics('每年向渡工大会报告安全情况；', lead)).toEqual([
      '渡口管理单位的主要负责人应当每年向渡工大会报告安全情况',
    ]);
    expect(metrics('渡口管理单位每年上缴船票收入中一定比例的资金；', '基金由下列资金组成：')).toEqual([]);
  });
});

describe('no duty is published', () => {
  test.each([
    ['that says nobody', '渡口运营情况应当真实，每年向镇人民政府报告。'],
    ['whose doer may be another', '渡口管理单位应当检修渡船，安全标准由市渡口局规定，每年公布检修结果。'],
    ['that says to what it is not done', '渡口管理单位应当编制方案，每年向镇人民政府报告。'],
    ['that goes on with another provision', '前款规定事项中，一般事项至少每季度公布一次。'],
    ['that a list behind it tells', '渡口管理单位应当每年向主管部门提交下列材料。'],
    ['whose case is a penalty', '情节严重的，五年内禁止其从事渡口经营活动。'],
  ])('%s', (_, text) => {
    expect(metrics(text)).toEqual([]);
  });

  test('of the history of the statute', () => {
    const text = '2000年6月2日国务院批准修订、2000年6月15日国家渡口局公布，2017年修订的《渡口条例》同时废止。';
    expect(metrics(text)).toEqual([]);
  });
});

test('a span of years within a duty is no end of it', () => {
  expect(read('渡口管理单位应当每月公布三年内新雇渡工的事故率。')).toMatchObject([
    { metric: '渡口管理单位应当每月公布三年内新雇渡工的事故率', deadline: null, deadlineText: null },
  ]);
});

test('how often at least, behind the number', () => {
  expect(read('渡口管理单位应当每年检查渡船一次以上。')).toMatchObject([
    { metric: '渡口管理单位应当检查渡船', value: 1, text: '一次以上' },
  ]);
});

test('years from the day of force run from that day, not from the issue', () => {
  const text = '渡口管理单位应当自本条例施行之日起1年内建立渡船档案。';
  const statute = { title: '某市渡口条例', issuedOn: '2019-09-01', publishedOn: null, period: null };
  const deadlines = (effectiveOn: string | null) =>
    extractTargets(text, { stance: 'norms', calendar: calendarOf({ ...statute, effectiveOn }) }).map(
      ({ deadline }) => deadline,
    );
  expect(deadlines('2020-05-01')).toEqual(['2021-04']);
  expect(deadlines('2020-01-01')).toEqual(['2020']);
  expect(deadlines(null)).toEqual(['2020']);
});

test('a plan names who is to do it in a way of its own, and keeps a duty whose sentence names nobody', () => {
  const text = '渡口管理单位应当建立渡船档案，并每年向社会公布渡口安全状况。';
  expect(extractTargets(text).map(({ metric }) => metric)).toEqual(['渡口管理单位每年向社会公布渡口安全状况']);
  expect(extractTargets('每年向社会公布渡口安全状况。').map(({ metric }) => metric)).toEqual([
    '每年向社会公布渡口安全状况',
  ]);
});
