import { describe, expect, test } from 'vitest';
import { filingsOf } from '../../src/site/page/imprint.ts';

describe('filingsOf(profile)', () => {
  test('leads each number to the register that holds it', () => {
    const filings = filingsOf({ icp: '京ICP备12345678号-1', publicSecurity: '京公网安备 11010502030143号' });
    expect(filings).toEqual([
      { number: '京ICP备12345678号-1', register: 'https://beian.miit.gov.cn/' },
      {
        number: '京公网安备 11010502030143号',
        register: 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143',
      },
    ]);
  });

  test('is empty where the portal has none', () => {
    expect(filingsOf({ icp: null, publicSecurity: null })).toEqual([]);
  });
});
