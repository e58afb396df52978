import { describe, expect, it } from 'vitest';
import { readJurisdiction } from '../../../../src/core/read/metadata/issuer.ts';
import { readMetadata } from '../../../../src/core/read/metadata/metadata.ts';
import { readText } from '../../support/portal.ts';

const documentOf = (raw: string) => readText(raw).portal.documents[0];
const BODY = '\n一、总体要求\n坚持绿色发展。\n';

describe('readMetadata', () => {
  it('reads notice and plan, number, issuers, addressees, dates', () => {
    const raw = `浙江省生态环境厅 浙江省财政厅文件\n某环发﹝2021﹞ 66 号\n浙江省生态环境厅 浙江省财政厅关于印发《浙江省生态规划》的通知\n各市生态环境局，厅直属各单位：\n现印发给你们。\n浙江省生态环境厅 浙江省财政厅\n2021年3月8日\n浙江省生态规划\n规划期限为2021—2025年。${BODY}浙江省生态环境厅办公室  2021年3月9日印发`;
    expect(documentOf(raw)).toMatchObject({
      title: '浙江省生态规划',
      noticeTitle: '浙江省生态环境厅 浙江省财政厅关于印发《浙江省生态规划》的通知',
      number: '某环发〔2021〕66号',
      issuers: ['浙江省生态环境厅', '浙江省财政厅'],
      addressees: ['各市生态环境局', '厅直属各单位'],
      jurisdiction: '浙江省',
      level: 'province',
      kind: '规划',
      status: 'issued',
      issuedOn: '2021-03-08',
      publishedOn: '2021-03-09',
      period: { from: 2021, to: 2025 },
    });
  });

  it.each([
    ['某国湖泊保护法', '法'],
    ['某国湖泊法修正案（二）', '修正案'],
    ['某市湖泊管理办法', '管理办法'],
    ['某市示范河道名单', '名单'],
    ['某市河长工作法解读', '解读'],
  ])('reads the genre of %s', (title, kind) => {
    expect(documentOf(title + BODY)).toMatchObject({ title, kind });
  });

  it.each([
    ['一、本通知自2025年5月1日起实施。', '2025-05-01'],
    ['第一条 本条例自2021年7月1日施行。', '2021-07-01'],
    ['本细则从2021年7月1日起正式生效。', '2021-07-01'],
    ['二、上述标准自2025年6月1日起按新标准计算执行。', null],
    ['本条例自2015年7月1日施行以来，成效明显。', null],
  ])('reads from when a text is in force: %s', (body, date) => {
    expect(documentOf(`某市湖泊管理办法\n${body}\n`)?.effectiveOn).toBe(date);
  });

  it('gives null for what the text does not say, and calls a draft a draft', () => {
    expect(documentOf(`杭州市治水实施方案\n（征求意见稿）${BODY}`)).toMatchObject({
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
    });
  });

  it('takes the issuers from the title, else from the signature', () => {
    expect(documentOf(`国务院办公厅关于治水的意见${BODY}`)?.issuers).toEqual(['国务院办公厅']);
    expect(documentOf(`关于治水的意见${BODY}某市水务局\n2020年1月1日`)?.issuers).toEqual(['某市水务局']);
  });

  it.each([
    ['国务院办公厅转发水利部关于节约用水意见的通知', ['国务院办公厅']],
    ['（转载）台州市水利局关于节约用水的通知', ['台州市水利局']],
    ['台州市推进“三治一化”领导小组办公室关于节约用水的通知', ['台州市推进“三治一化”领导小组办公室']],
    ['台州市节水委员会（水资源委员会）关于印发《节约用水办法》的通知', ['台州市节水委员会（水资源委员会）']],
    ['台州市社会保险管理中心关于领取资格的通告', ['台州市社会保险管理中心']],
  ])('takes the issuers of %s', (title, issuers) => {
    expect(documentOf(`${title}${BODY}`)?.issuers).toEqual(issuers);
  });

  it('takes what a page states of its text where the text does not', () => {
    const provisions = readText(`某市治水方案${BODY}`).portal.provisions;
    const fields = [
      { name: '发文字号', value: '某政发〔2020〕1号' },
      { name: '成文日期', value: '2020年03月01日' },
      { name: '发布日期', value: '昨天' },
      { name: 'PubDate', value: '2020-03-05 10:00' },
      { name: '失效日期', value: '2025/3/1' },
      { name: '发文机关', value: '台州市水利局' },
    ];
    expect(readMetadata(provisions, undefined, fields)).toMatchObject({
      number: '某政发〔2020〕1号',
      issuedOn: '2020-03-01',
      publishedOn: '2020-03-05',
      expiresOn: '2025-03-01',
      issuers: ['台州市水利局'],
      jurisdiction: '台州市',
    });
    expect(readMetadata(provisions, undefined, [{ name: '发布机构', value: '市水利局' }])?.issuers).toEqual([]);
  });

  it('takes the day and the government of a work report from the line on its delivery', () => {
    const raw = `政府工作报告\n——2026年1月26日在台州市第六届人民代表大会第五次会议上\n市长 张三\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。${BODY}`;
    expect(documentOf(raw)).toMatchObject({
      issuedOn: '2026-01-26',
      issuers: ['台州市人民政府'],
      jurisdiction: '台州市',
      level: 'city',
    });
  });

  it.each([
    '2026年1月26日上午在台州市第六届人民代表大会第五次会议上',
    '（二〇二六年一月二十六日台州市第六届人民代表大会第五次会议）',
  ])('takes the day of a work report from %s, and none who adopted it', (line) => {
    const raw = `政府工作报告\n${line}\n市长 张三\n各位代表：\n我代表市人民政府，向大会报告工作。${BODY}`;
    expect(documentOf(raw)).toMatchObject({ issuedOn: '2026-01-26', issuers: ['台州市人民政府'], history: [] });
  });

  it('takes the government of a report that names it in short, below what a page prints', () => {
    const raw = `2026年吉林省政府工作报告\n2026年02月10日 07时41分\n吉林日报\n分享：\n2026年2月3日在吉林省第十四届人民代表大会第五次会议上\n各位代表：\n现在，我代表省政府，向大会报告工作。${BODY}`;
    expect(documentOf(raw)).toMatchObject({ issuedOn: '2026-02-03', issuers: ['吉林省人民政府'] });
  });

  it.each([
    ['国家防汛应急预案', '全国各地要做好防汛，本市也不例外。', 'national'],
    ['国家节水型县创建实施方案', '全县上下要共同努力，确保我县通过国家验收。', null],
    ['全国文明城市创建工作方案', '市委、市政府高度重视，全市动员。全国都在看。', null],
    ['2025年国家卫生县复审方案', '台州市要做好准备。\n县卫生健康局\n2025年3月1日', null],
    ['中华人民共和国湖泊保护法', '本市、本县的湖泊依照本法保护。', 'national'],
  ])(
    'takes a text for national by its title %s alone only where it speaks of no region as its own',
    (title, words, level) => {
      expect(documentOf(`${title}\n一、总体要求\n${words}`)?.level).toBe(level);
    },
  );

  it('tells what was not read from what the text does not say', () => {
    expect(documentOf(`台州市治水方案${BODY}`)?.unread).toEqual([]);
    expect(documentOf(`治水方案${BODY}`)?.unread).toEqual(['jurisdiction', 'level']);
    expect(documentOf(`台州市治水方案\n二〇二〇年春，三月${BODY}`)?.unread).toEqual([]);
    expect(documentOf(`台州市治水方案\n定稿于2020年3月1日前后${BODY}`)?.unread).toEqual(['issuedOn']);
  });

  it('takes the number from an archive’s front matter when the text has none', () => {
    expect(documentOf(`---\n文号: 某政发〔2020〕1号\n---\n某市治水方案${BODY}`)?.number).toBe('某政发〔2020〕1号');
  });

  it('takes who issued a text from the front matter, where the text does not say it', () => {
    const read = documentOf(`---\nissuing_authority: "台州市水利局"\n---\n治水方案${BODY}`);
    expect(read).toMatchObject({ issuers: ['台州市水利局'], jurisdiction: '台州市' });
  });

  it.each(['publish_date', 'publishDate', 'pubdate', 'publish-date', 'published', 'datePublished'])(
    'takes the day of publishing from the front matter, where it is called %s',
    (name) => {
      const read = (value: string) => documentOf(`---\n${name}: ${value}\n---\n某市治水方案${BODY}`)?.publishedOn;
      expect(read('"2024-05-01T10:00:00+08:00"')).toBe('2024-05-01');
      expect(read('2024/5/1')).toBe('2024-05-01');
      expect(read('昨天')).toBeNull();
      expect(documentOf(`---\n${name}: 2024-05-01\n---\n某市治水方案${BODY}`)?.unread).not.toContain('issuedOn');
    },
  );

  it.each([
    ['title: "湿塘守则"', '湿塘守则'],
    ['title: “美丽湿塘”守则', '“美丽湿塘”守则'],
    ['标题：“美丽湿塘”', '美丽湿塘'],
  ])('takes the title from front matter that says %s', (line, title) => {
    expect(documentOf(`---\n${line}\n---\n正文如下：\n${BODY}`)?.title).toBe(title);
  });

  it.each([
    ['本意见自2020年1月1日起施行。', '2020-01-01'],
    ['本意见自印发之日起实施。', '2019-12-15'],
    ['本意见由市水务局负责解释，自印发之日起实施。', '2019-12-15'],
    ['《某法》自2018年1月1日起施行。', null],
  ])('reads the entry into force from %s', (sentence, date) => {
    expect(documentOf(`某市关于治水的意见${BODY}${sentence}\n某市人民政府\n2019年12月15日`)?.effectiveOn).toBe(date);
  });

  it('reads the day of printing behind the number', () => {
    const document = documentOf(`某省水利发展规划\n（某政发〔2021〕8号 2021年3月1日印发）${BODY}`);
    expect(document).toMatchObject({ number: '某政发〔2021〕8号', issuedOn: null, publishedOn: '2021-03-01' });
  });

  it('reads the period from the title, where it stands there', () => {
    expect(documentOf(`某市治水方案（2018—2020年）${BODY}`)?.period).toEqual({ from: 2018, to: 2020 });
    expect(documentOf(`2024—2025年节能降碳行动方案${BODY}`)?.period).toEqual({ from: 2024, to: 2025 });
    expect(documentOf(`2016年浙江省工作要点${BODY}`)?.period).toEqual({ from: 2016, to: 2016 });
    expect(documentOf(`某省2016年大数据工作要点${BODY}`)?.period).toEqual({ from: 2016, to: 2016 });
    expect(documentOf(`某县2024年卫生能力提升工作实施方案${BODY}`)?.period).toEqual({ from: 2024, to: 2024 });
    expect(documentOf(`某市2024年政府工作报告${BODY}`)?.period).toEqual({ from: 2024, to: 2024 });
    expect(documentOf(`某市关于做好2022年乡村振兴重点工作的实施意见${BODY}`)?.period).toEqual({ from: 2022, to: 2022 });
    expect(documentOf(`某省2016年度考核办法${BODY}`)?.period).toBeNull();
    expect(documentOf(`某省关于2016年度考核结果的通报${BODY}`)?.period).toBeNull();
    expect(documentOf(`“十四五”节能减排工作方案${BODY}`)?.period).toEqual({ from: 2021, to: 2025 });
  });
});

describe('readJurisdiction', () => {
  it.each([
    ['中共杭州市委', '杭州市', 'city'],
    ['中共中央办公厅', '中华人民共和国', 'national'],
    ['国务院办公厅', '中华人民共和国', 'national'],
    ['生态环境部办公厅', '中华人民共和国', 'ministry'],
    ['国务院国有资产监督管理委员会', '中华人民共和国', 'ministry'],
    ['中华人民共和国水利部', '中华人民共和国', 'ministry'],
    ['国家税务总局宁波市税务局', '宁波市', 'city'],
    ['宁波市委宣传部', '宁波市', 'city'],
    ['上海市青浦区人民政府办公室', '青浦区', 'county'],
    ['上海市青浦区朱家角镇人民政府', '朱家角镇', 'town'],
    ['昆山市人民政府', '昆山市', 'county'],
    ['凉山州水利局', '凉山彝族自治州', 'city'],
    ['中国（海南）自由贸易试验区', '海南省', 'province'],
    ['国家防汛抗旱应急预案', '中华人民共和国', 'national'],
    ['浙江省人民政府', '浙江省', 'province'],
    ['上海市人民政府', '上海市', 'province'],
    ['内蒙古自治区人民政府', '内蒙古自治区', 'province'],
    ['杭州市生态环境局', '杭州市', 'city'],
    ['淳安县人民政府', '淳安县', 'county'],
    ['歙县人民政府', '歙县', 'county'],
    ['黄浦区发展和改革委员会', '黄浦区', 'county'],
  ])('of %s is %s', (name, jurisdiction, level) => {
    expect(readJurisdiction(name)).toEqual({ jurisdiction, level });
  });
  it('is null for a name without a region', () => {
    expect(readJurisdiction('关于治水的意见')).toBeNull();
    expect(readJurisdiction('市委组织部')).toBeNull();
    expect(readJurisdiction('蓄滞洪区补偿办法')).toBeNull();
  });
});
