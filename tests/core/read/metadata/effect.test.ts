import { describe, expect, it } from 'vitest';
import { readEffect } from '../../../../src/core/read/metadata/effect.ts';

const meant = { ofIssue: '2020-01-10', ofProclamation: '2020-02-20', ofAdoption: '2020-02-01', expiresOn: null };

describe('readEffect', () => {
  it.each([
    ['本办法自2019年7月1日起施行，有效期5年。', '2019-07-01', '2024-06-30'],
    ['本细则自印发之日起实施，有效期为三年。', '2020-01-10', '2023-01-09'],
    ['本规定自公布之日起施行。', '2020-02-20', null],
    ['本政策自2021年开始执行。', '2021', null],
    ['本通知自2021年3月起执行。', '2021-03', null],
    ['本意见自2022年1月1日起施行，有效期至2026年12月31日。', '2022-01-01', '2026-12-31'],
    ['现将修订后的《湿地条例》公布，自2019年3月1日起施行。', '2019-03-01', null],
    ['本规则自通过之日起施行。', '2020-02-01', null],
    ['本通知自2021年13月起执行。', null, null],
    ['证书有效期5年，到期前应当换证。', null, null],
    ['本条例施行后登记的，其注册有效期为5年。', null, null],
    ['《湿地法》自2018年1月1日起施行。', null, null],
  ])('of %s', (sentence, effectiveOn, expiresOn) => {
    expect(readEffect([sentence], meant)).toMatchObject({ effectiveOn, expiresOn });
  });

  it('takes the last day that the file states for a term in years', () => {
    const effect = readEffect(['本办法自2019年7月1日起施行，有效期5年。'], { ...meant, expiresOn: '2025-06-30' });
    expect(effect.expiresOn).toBe('2025-06-30');
  });

  it('knows that a text speaks of what was not read', () => {
    expect(readEffect(['本办法自批准后第三十日起施行。'], meant)).toMatchObject({ effectiveOn: null, saysBegin: true });
    expect(readEffect(['各单位要坚持绿色发展。'], meant)).toMatchObject({ saysBegin: false, saysEnd: false });
  });
});
