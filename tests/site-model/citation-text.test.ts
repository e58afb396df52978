import { describe, expect, it } from 'vitest';
import { citationText, plainCitation } from '../../src/site/citations/citation-text.ts';
import { fullAddress } from '../../src/site/page/address.ts';

const issued = {
  title: '杭州市水污染防治行动计划',
  number: '杭政函〔2016〕148号',
  issuers: ['杭州市人民政府'],
  issuedOn: '2016-09-29',
  publishedOn: null,
  status: 'issued',
} as const;

describe('citationText', () => {
  it('names issuer, title, number, date and address', () => {
    expect(citationText({ ...issued, issuers: [...issued.issuers] }, 'https://a.cn/documents/x/#sec_1')).toBe(
      '杭州市人民政府. 杭州市水污染防治行动计划: 杭政函〔2016〕148号[EB/OL]. (2016-09-29)[引用日期]. https://a.cn/documents/x/#sec_1.',
    );
  });

  it('names three of more issuers', () => {
    const issuers = ['甲局', '乙局', '丙局', '丁局'];
    expect(citationText({ ...issued, issuers }, '/x/')).toMatch(/^甲局, 乙局, 丙局, 等\. 杭州市水/u);
    expect(citationText({ ...issued, issuers: issuers.slice(1) }, '/x/')).toMatch(/^乙局, 丙局, 丁局\. 杭州市水/u);
  });

  it('leaves out what the source does not give and marks a draft', () => {
    const draft = { ...issued, number: null, issuers: [], issuedOn: null, status: 'draft' } as const;
    expect(citationText({ ...draft, issuers: [] }, '/x/')).toBe(
      '杭州市水污染防治行动计划: 征求意见稿[EB/OL]. [引用日期]. /x/.',
    );
  });
});

describe('plainCitation', () => {
  const cited = { ...issued, issuers: [...issued.issuers] };

  it('names issuer, title, number, date, place and address', () => {
    expect(plainCitation(cited, '二、（一）第3段', 'https://a.cn/x/#sec_2')).toBe(
      '杭州市人民政府：《杭州市水污染防治行动计划》（杭政函〔2016〕148号），2016年9月29日，二、（一）第3段，https://a.cn/x/#sec_2',
    );
  });

  it('leaves out what the source does not give and marks a draft', () => {
    const draft = { ...cited, number: null, issuers: [], issuedOn: null, status: 'draft' } as const;
    expect(plainCitation({ ...draft, issuers: [] }, null, '/x/')).toBe(
      '《杭州市水污染防治行动计划》（征求意见稿），/x/',
    );
  });
});

describe('fullAddress', () => {
  it('is a path where the site was not told its address', () => {
    expect(fullAddress('/a/b/', undefined)).toBe('/a/b/');
    expect(fullAddress('/a/b/', new URL('https://policy.gov.cn'))).toBe('https://policy.gov.cn/a/b/');
  });
});
