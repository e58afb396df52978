import { describe, expect, it } from 'vitest';
import { citationText, plainCitation } from '../../src/site/citation-text.ts';
import { fullAddress } from '../../src/site/full-address.ts';
import { textFragment } from '../../src/site/text-fragment.ts';

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
    expect(plainCitation(cited, '二 （一） 第3段', 'https://a.cn/x/#sec_2')).toBe(
      '杭州市人民政府：《杭州市水污染防治行动计划》（杭政函〔2016〕148号），2016年9月29日，二（一）第3段，https://a.cn/x/#sec_2',
    );
  });

  it('leaves out what the source does not give and marks a draft', () => {
    const draft = { ...cited, number: null, issuers: [], issuedOn: null, status: 'draft' } as const;
    expect(plainCitation({ ...draft, issuers: [] }, null, '/x/')).toBe(
      '《杭州市水污染防治行动计划》（征求意见稿），/x/',
    );
  });
});

describe('textFragment', () => {
  it('holds a short quote whole, with the hyphen escaped', () => {
    expect(decodeURIComponent(textFragment('达到7-10天，100%'))).toBe(':~:text=达到7-10天，100%');
    expect(textFragment('7-10')).toBe(':~:text=7%2D10');
  });

  it('gives both ends of a long quote and of a row of cells', () => {
    expect(decodeURIComponent(textFragment('甲'.repeat(30) + '乙'.repeat(30)))).toBe(
      `:~:text=${'甲'.repeat(12)},${'乙'.repeat(12)}`,
    );
    expect(decodeURIComponent(textFragment('COD\t/\t22.4'))).toBe(':~:text=COD,22.4');
    expect(decodeURIComponent(textFragment(`甲\n${'乙'.repeat(60)}`))).toBe(`:~:text=甲,${'乙'.repeat(12)}`);
  });
});

describe('fullAddress', () => {
  it('is a path where the site was not told its address', () => {
    expect(fullAddress('/a/b/', new URL('https://luce.example'))).toBe('/a/b/');
    expect(fullAddress('/a/b/', undefined)).toBe('/a/b/');
    expect(fullAddress('/a/b/', new URL('https://policy.gov.cn'))).toBe('https://policy.gov.cn/a/b/');
  });
});
