import { describe, expect, it } from 'vitest';
import { readText } from '../../support/portal.ts';

const statute = (history: string, last = '本条例自公布之日起施行。') =>
  readText(`# 台州市湿地条例\n\n${history}\n\n## 第一章 总则\n\n第一条 为了保护湿地，制定本条例。\n\n第二条 ${last}`)
    .portal.documents[0];

describe('the history of a statute', () => {
  it('is read line by line; its issuer is who adopted it, not who approved it', () => {
    const document = statute(
      [
        '2001年5月8日 台州市第一届人民代表大会常务委员会第九次会议通过',
        '2001年7月1日 浙江省第九届人民代表大会常务委员会第二十七次会议批准',
        '2014年3月2日 台州市第四届人民代表大会常务委员会第十六次会议通过',
        '2014年5月3日 浙江省第十二届人民代表大会常务委员会第十次会议批准的《关于修改〈台州市湿地条例〉的决定》修正',
      ].join('\n\n'),
    );
    expect(document).toMatchObject({
      issuers: ['台州市人民代表大会常务委员会'],
      jurisdiction: '台州市',
      level: 'city',
      issuedOn: '2001-05-08',
      publishedOn: null,
      effectiveOn: null,
    });
    expect(document?.history.map(({ on, act }) => `${on} ${act}`)).toEqual([
      '2001-05-08 adopted',
      '2001-07-01 approved',
      '2014-03-02 adopted',
      '2014-05-03 amended',
    ]);
  });

  it('is read from one bracket below the title', () => {
    const document = statute(
      '（1998年2月3日某省人民政府令第76号发布　根据2018年9月6日《某省人民政府关于修改部分规章的决定》修订）',
    );
    expect(document).toMatchObject({
      issuers: ['某省人民政府'],
      number: '某省人民政府令第76号',
      issuedOn: '1998-02-03',
      publishedOn: '1998-02-03',
      effectiveOn: '1998-02-03',
    });
    expect(document?.history[1]).toEqual({
      on: '2018-09-06',
      act: 'revised',
      by: '《某省人民政府关于修改部分规章的决定》',
    });
  });

  it('names the bodies of one decree apart, and no place without its name', () => {
    expect(statute('1998年2月3日 水利部、国家林业局令第6号发布 自发布之日施行', '保护湿地。')).toMatchObject({
      issuers: ['水利部', '国家林业局'],
      publishedOn: '1998-02-03',
    });
    expect(statute('1998年2月3日 某府令第6号发布')?.issuers).toEqual([]);
  });

  it('gives the congress of the state its name, and the day of taking effect', () => {
    const document = statute(
      '1998年1月2日 第九届全国人民代表大会常务委员会第一次会议通过\n\n1998年3月1日 施行',
      '国家鼓励保护湿地。',
    );
    expect(document).toMatchObject({
      issuers: ['全国人民代表大会常务委员会'],
      level: 'national',
      effectiveOn: '1998-03-01',
    });
  });

  it('is no sentence of the text that begins with a day', () => {
    expect(statute('2020年9月11日，市政府在会议上通过了方案。')?.history).toEqual([]);
  });
});
