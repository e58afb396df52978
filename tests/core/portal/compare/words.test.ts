import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../src/core/portal/compare/words.ts';

/** Runs as a reader marks them: `到[2017]年`. */
function marked(a: string, b: string): [string, string] {
  const write = (runs: ReturnType<typeof diffWords>['a']) =>
    runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('');
  const runs = diffWords(a, b);
  return [write(runs.a), write(runs.b)];
}

describe('diffWords(a, b)', () => {
  it('marks whole words and whole numbers', () => {
    expect(marked('漏损率控制在12%以内', '漏损率控制在11%以内')).toEqual([
      '漏损率控制在[12]%以内',
      '漏损率控制在[11]%以内',
    ]);
    expect(marked('全省再生水利用率', '全市再生水利用率')).toEqual(['[全省]再生水利用率', '[全市]再生水利用率']);
  });

  it.each([
    ['劣Ⅴ类水质，', '劣V类水质,'],
    ['达到 70 %以上', '达到70%以上'],
    ['深入实施“河长制”', '深入实施河长制'],
    ['（一）', '(一)'],
  ])('does not count width, blanks and quotation marks: %s, %s', (a, b) => {
    expect(marked(a, b)).toEqual([a, b]);
  });

  it('takes a comma between two differences with them', () => {
    expect(marked('省建设厅，省水利厅牵头', '市建委，市林水局牵头')[1]).toBe('[市建委，市林水局]牵头');
  });

  it('loses no character of either text', () => {
    const text = fc
      .array(fc.constantFrom('全省', '全市', '达到', '70%', '，', ' ', '“', '到2020年', '水质', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = diffWords(a, b);
        const join = (list: typeof runs.a) => list.map(({ words }) => words).join('');
        expect([join(runs.a), join(runs.b)]).toEqual([a, b]);
      }),
    );
  });
});
