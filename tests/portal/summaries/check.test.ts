import { expect, test } from 'vitest';
import type { DiagnosticCode } from '../../../src/model/diagnostics.ts';
import { joinSummaries } from '../../../src/core/portal/summaries/summaries.ts';
import type { Wording } from '../../../src/model/wording.ts';
import { complaintsAbout, library, registries, summaryOf, summaryWith } from './portal.ts';

const WATER = 'hz-water-2016';
const files = new Map(library.documents.map(({ id }) => [id, summaryOf(id)]));

/** Code and words of each complaint about one sentence of the water plan. */
function complaints(sentence: string, document = WATER): [DiagnosticCode, string | Wording | undefined][] {
  return complaintsAbout(document, summaryWith(document, sentence)).map(({ code, values }) => [
    code,
    values['words'] ?? values['problem'],
  ]);
}

test('the committed summaries say nothing that their provisions do not', () => {
  const { value, diagnostics } = joinSummaries(library, registries, files);
  expect(diagnostics).toEqual([]);
  expect(value.length).toBeGreaterThan(100);
  expect(new Set(value.map(({ document }) => document))).toEqual(new Set(files.keys()));
});

const said: string[] = [
  '到2020年，全市再生水利用率达到15%。:cite{eid="sec_3__subsec_7__p_3"}',
  '到二〇二〇年，全市再生水利用率达到百分之十五。:cite{eid="sec_3__subsec_7__p_3"}',
  '到2020年，全市再生水利用率达到15％:cite{eid="sec_3__subsec_7__p_3"}',
  '市城管委牵头提高再生水利用率。:cite{eid="sec_3__subsec_7__p_3"}',
  '萧山区、余杭区每季度公开水质。:cite{eid="sec_5__subsec_11__p_1"}',
  '到2020年，全市用水总量控制在420000万立方米以内。:cite{eid="sec_4__subsec_8__p_1"}',
  '自2016年起，定期公布“黄牌”企业名单。:cite{eid="sec_6__subsec_18__p_1"}',
  '2018年起，桐庐县、淳安县的饮用水安全状况向社会公开。:cite{eid="sec_5__subsec_11__p_1"}',
  '它根据国发〔2015〕17号文件制定。:cite{eid="preamble__p_1"}',
  '2016年9月29日，杭州市人民政府印发《杭州市水污染防治行动计划》。:cite{eid="facts"}',
  '省里的计划是浙政发〔2016〕12号。:cite{eid="zj-water-2016#facts"}',
];

test.each(said)('what a provision says may be said: %s', (sentence) => {
  expect(complaints(sentence)).toEqual([]);
});

const wrong: [what: string, sentence: string, code: DiagnosticCode, words: string][] = [
  ['number', '到2020年，全市再生水利用率达到16%。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/number', '16%'],
  ['number in words', '再生水利用率达到百分之十六。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/number', '百分之十六'],
  ['unit', '全市用水总量控制在42亿吨以内。:cite{eid="sec_4__subsec_8__p_1"}', 'summary/number', '42亿吨'],
  ['multiple', '全市用水总量控制在42万立方米以内。:cite{eid="sec_4__subsec_8__p_1"}', 'summary/number', '42万立方米'],
  [
    'percentage points',
    '再生水利用率提高15个百分点。:cite{eid="sec_3__subsec_7__p_3"}',
    'summary/number',
    '15个百分点',
  ],
  ['added bound', '全市再生水利用率达到15%以上。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/bound', '15%'],
  ['dropped bound', '水质比例保持在92.3%。:cite{eid="sec_1__subsec_2__p_2"}', 'summary/bound', '92.3%'],
  ['turned bound', '水质比例不超过92.3%。:cite{eid="sec_1__subsec_2__p_2"}', 'summary/bound', '92.3%'],
  ['count of the editor', '它有四件事。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/number', '四件'],
  ['number in a name', '断面水质好于Ⅱ类。:cite{eid="sec_1__subsec_2__p_2"}', 'summary/number', 'Ⅱ类'],
  ['document number', '它根据国发〔2015〕18号制定。:cite{eid="preamble__p_1"}', 'summary/number', '〔2015〕18号'],
  ['year', '到2021年，全市再生水利用率达到15%。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/date', '2021年'],
  ['year in words', '到二〇二一年要做到。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/date', '二〇二一年'],
  ['month', '2016年8月29日印发。:cite{eid="facts"}', 'summary/date', '2016年8月29日'],
  ['end of the year', '2016年底印发。:cite{eid="facts"}', 'summary/date', '2016年底'],
  ['period', '萧山区、余杭区每月公开水质。:cite{eid="sec_5__subsec_11__p_1"}', 'summary/date', '每月'],
  [
    'onset',
    '自2016年起，对超标的企业给予“黄牌”警示。:cite{eid="sec_6__subsec_18__p_1"}',
    'summary/onset',
    '自2016年起',
  ],
  ['body', '市财政局提高再生水利用率。:cite{eid="sec_5__subsec_11__p_1"}', 'summary/body', '市财政局'],
  ['region', '建德市再生水利用率达到15%。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/region', '建德市'],
  ['quotation', '要建设“海绵省份”。:cite{eid="sec_3__subsec_7__p_3"}', 'summary/quote', '海绵省份'],
  ['title', '根据《水法》制定。:cite{eid="preamble__p_1"}', 'summary/quote', '水法'],
  ['eId', '再生水利用率达到15%。:cite{eid="sec_3__subsec_7__p_33"}', 'summary/no-provision', 'sec_3__subsec_7__p_33'],
  ['document', '做到15%。:cite{eid="hz-fire-2016#facts"}', 'summary/no-provision', 'hz-fire-2016#facts'],
  ['missing cite', '再生水利用率达到15%。', 'summary/uncited', '再生水利用率达到15%。'],
];

test.each(wrong)('a wrong %s is refused: %s', (_what, sentence, code, words) => {
  expect(complaints(sentence)).toEqual([[code, words]]);
});

test('a complaint points at the words in the file', () => {
  const file = summaryWith(WATER, '再生水利用率达到16%。:cite{eid="sec_3__subsec_7__p_3"}');
  const [complaint] = complaintsAbout(WATER, file);
  expect(file.slice(complaint?.span?.start, complaint?.span?.end)).toBe('16%');
});

test('a document without a summary and a summary without a document are refused', () => {
  const others = new Map([...files].filter(([id]) => id !== WATER));
  const { diagnostics } = joinSummaries(library, registries, new Map([...others, ['hz-fire-2016', '']]));
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['summary/orphan', 'summaries/hz-fire-2016.md'],
    ['summary/missing', `summaries/${WATER}.md`],
  ]);
});
