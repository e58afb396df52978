import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../src/model/document.ts';
import { gazetteSchema } from '../../../src/model/gazette.ts';
import { readData } from '../support/content.ts';

const documents = readData('documents', documentSchema);
const gazettes = readData('gazettes', gazetteSchema);
const CITY = ['各区、县（市）人民政府', '市政府各部门、各直属单位'];
const PROVINCE = ['各市、县（市、区）人民政府', '省政府直属各单位'];

describe('the seven documents', () => {
  it.each([
    {
      id: 'hz-water-2016',
      title: '杭州市水污染防治行动计划',
      noticeTitle: '杭州市人民政府关于印发杭州市水污染防治行动计划的通知',
      number: '杭政函〔2016〕148号',
      issuers: ['杭州市人民政府'],
      addressees: CITY,
      jurisdiction: '杭州市',
      level: 'city',
      kind: '行动计划',
      status: 'issued',
      issuedOn: '2016-09-29',
      publishedOn: null,
      effectiveOn: null,
      period: null,
      gazette: null,
    },
    {
      id: 'hz-eco-2021',
      title: '杭州市生态环境保护“十四五”规划',
      noticeTitle: '杭州市生态环境局 杭州市发展和改革委员会关于印发《杭州市生态环境保护“十四五”规划》的通知',
      number: '杭环发〔2021〕66号',
      issuers: ['杭州市生态环境局', '杭州市发展和改革委员会'],
      addressees: ['各区、县（市）人民政府', '市级有关单位'],
      jurisdiction: '杭州市',
      level: 'city',
      kind: '规划',
      status: 'issued',
      issuedOn: null,
      publishedOn: '2021-11-05',
      effectiveOn: null,
      period: { from: 2021, to: 2025 },
      gazette: null,
    },
    {
      id: 'hz-beautiful-2019',
      title: '杭州市加快生态文明示范创建深化“美丽杭州”建设行动方案',
      noticeTitle: '杭州市人民政府关于印发杭州市加快生态文明示范创建深化“美丽杭州”建设行动方案的通知',
      number: '杭政函〔2019〕18号',
      issuers: ['杭州市人民政府'],
      addressees: CITY,
      jurisdiction: '杭州市',
      level: 'city',
      kind: '行动方案',
      status: 'issued',
      issuedOn: '2019-02-01',
      publishedOn: null,
      effectiveOn: '2019-03-04',
      period: null,
      gazette: null,
    },
    {
      id: 'zj-express-2016',
      title: '浙江省人民政府关于促进快递业发展的实施意见',
      noticeTitle: null,
      number: '浙政发〔2016〕10号',
      issuers: ['浙江省人民政府'],
      addressees: PROVINCE,
      jurisdiction: '浙江省',
      level: 'province',
      kind: '实施意见',
      status: 'issued',
      issuedOn: '2016-03-25',
      publishedOn: null,
      effectiveOn: null,
      period: null,
      gazette: { id: 'zj-gazette-2016-14', issue: 14, page: 3 },
    },
    {
      id: 'zj-water-2016',
      title: '浙江省水污染防治行动计划',
      noticeTitle: '浙江省人民政府关于印发浙江省水污染防治行动计划的通知',
      number: '浙政发〔2016〕12号',
      issuers: ['浙江省人民政府'],
      addressees: PROVINCE,
      jurisdiction: '浙江省',
      level: 'province',
      kind: '行动计划',
      status: 'issued',
      issuedOn: '2016-03-30',
      publishedOn: null,
      effectiveOn: null,
      period: null,
      gazette: { id: 'zj-gazette-2016-14', issue: 14, page: 6 },
    },
    {
      id: 'zj-eservice-2016',
      title: '2016年浙江政务服务网建设工作要点',
      noticeTitle: '浙江省人民政府办公厅关于印发2016年浙江政务服务网建设工作要点的通知',
      number: '浙政办发〔2016〕31号',
      issuers: ['浙江省人民政府办公厅'],
      addressees: PROVINCE,
      jurisdiction: '浙江省',
      level: 'province',
      kind: '工作要点',
      status: 'issued',
      issuedOn: '2016-03-16',
      publishedOn: null,
      effectiveOn: null,
      period: { from: 2016, to: 2016 },
      gazette: { id: 'zj-gazette-2016-14', issue: 14, page: 31 },
    },
    {
      id: 'hz-governance-draft',
      title: '杭州市关于加快推进生态环境治理体系和治理能力现代化的实施方案',
      noticeTitle: null,
      number: null,
      issuers: [],
      addressees: [],
      jurisdiction: '杭州市',
      level: 'city',
      kind: '实施方案',
      status: 'draft',
      issuedOn: null,
      publishedOn: null,
      effectiveOn: null,
      period: null,
      gazette: null,
    },
  ])('$id says of itself what its text says', (expected) => {
    const document = documents.find(({ id }) => id === expected.id);
    expect(document).toMatchObject(expected);
  });

  it('are seven', () => {
    expect(documents).toHaveLength(7);
  });
});

describe('the gazette', () => {
  it('is one issue, its three entries linked to its three documents', () => {
    expect(gazettes).toHaveLength(1);
    expect(gazettes[0]).toMatchObject({
      id: 'zj-gazette-2016-14',
      title: '浙江省人民政府公报',
      year: 2016,
      issue: 14,
      totalIssue: 1117,
      publishedOn: '2016-05-10',
      publisher: '浙江省人民政府',
      serial: 'CN33-1354/D',
    });
    expect(gazettes[0]?.entries.map(({ group, number, page, document }) => [group, number, page, document])).toEqual([
      ['省政府文件', '浙政发〔2016〕10号', 3, 'zj-express-2016'],
      ['省政府文件', '浙政发〔2016〕12号', 6, 'zj-water-2016'],
      ['省政府办公厅文件', '浙政办发〔2016〕31号', 31, 'zj-eservice-2016'],
    ]);
  });
});
