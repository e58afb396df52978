import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { readNumeral } from '../../../../src/core/read/text/numeral.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

/** Every number that a text gives, in digits or in Han numerals. */
function printedNumbers(text: string): Set<number> {
  const digits = text.match(/\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  const parted =
    text.match(/\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?/gu)?.map((run) => Number(run.replace(/[,，]/gu, ''))) ?? [];
  const runs = text.match(/[零一二两三四五六七八九十百千]+/gu) ?? [];
  const numerals = runs.flatMap((run) => [run, ...run]).map((numeral) => readNumeral(numeral));
  const shares = [...text.matchAll(/(.)分之(.)/gu)].map(
    ([, whole = '', part = '']) => Math.round(((readNumeral(part) ?? 0) / (readNumeral(whole) ?? 1)) * 10_000) / 100,
  );
  return new Set([...digits, ...parted, ...numerals.flatMap((numeral) => numeral ?? []), ...shares]);
}

/** Years that a text gives, and those that the five-year plans it names begin and end with. */
function printedYears(text: string): Set<string> {
  const plans = [...text.matchAll(/十([一二三四五])五/gu)].flatMap(([, ordinal = '']) => {
    const last = 2005 + 5 * (readNumeral(ordinal) ?? 0);
    return [String(last - 4), String(last)];
  });
  const han = text.match(/二[〇零○][〇零○一二三四五六七八九]{2}/gu)?.map((year) => String(readNumeral(year))) ?? [];
  return new Set([...(text.match(/20\d{2}/gu) ?? []), ...plans, ...han]);
}

const fragments = fc.array(
  fc.constantFrom(
    ...[
      '到2025年',
      '2018年6月底前',
      '“十三五”期间',
      '比2015年',
      '每年',
      '力争',
      '确保',
      '分别',
      '由',
      '、',
      '，',
      '；',
      '。',
      '和',
    ],
    ...[
      '达到',
      '下降',
      '提高到',
      '控制在',
      '不低于',
      '建成',
      '完成',
      '零增长',
      '以上',
      '以内',
      '左右',
      '的',
      '其中',
      '在',
    ],
    ...[
      '12%',
      '3.5万亩',
      '20个',
      '三分之二',
      '十二座',
      '100亿元',
      '7-10天',
      '5‰',
      '水质达标率',
      '森林覆盖率',
      '示范区',
      '（市环保局牵头）',
    ],
    ...[
      '《规划》',
      '“五水共治”',
      '35蒸吨/小时以下',
      '截至',
      '翻一番',
      '每季度',
      '一次',
      '14.5/10万',
      '同比',
      '基础上',
      '1.',
      '：',
    ],
  ),
  { maxLength: 24 },
);

test('any text: no number, year or quote that does not stand in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        arbitraryText,
        fragments.map((parts) => parts.join('')),
      ),
      fc.boolean(),
      (text, isGoalSection) => {
        const years = printedYears(text);
        for (const target of extractTargets(text, { isGoalSection })) {
          const quote = text.slice(target.quote.start, target.quote.end);
          expect(quote.length).toBe(target.quote.end - target.quote.start);
          expect(quote).not.toBe('');
          expect(target.metric).not.toBe('');
          expect(target.metric).not.toContain('□');
          const numbers = printedNumbers(quote);
          const isZero = target.value === 0 && quote.includes('零增长');
          if (target.value !== null && !isZero) expect(numbers).toContain(target.value);
          if (target.valueMax !== null) expect(numbers).toContain(target.valueMax);
          for (const time of [target.deadline, target.from, target.baselineYear])
            if (time !== null) expect(years).toContain(time.slice(0, 4));
        }
      },
    ),
    { numRuns: 1500 },
  );
}, 60_000);
