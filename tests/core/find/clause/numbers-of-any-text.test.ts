import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { foldWidth } from '../../../../src/lexicon/fold.ts';
import { targetFieldsSchema, targetSchema } from '../../../../src/model/target.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';
import { findingsOf } from '../../support/portal.ts';

/** Digits in every writing, what may stand between and behind them, and words that make them goals. */
const pieces = [
  ...['0', '1', '3', '7', '20', '205', '３', '７', '²', '½', '٣', '一', '十', '千', 'O', '1.5', '1,200', '1，200'],
  ...[
    '.',
    '．',
    '·',
    ',',
    '，',
    ' ',
    '\u00a0',
    '\u200e',
    '\u202e',
    '\u0301',
    '。',
    '、',
    '-',
    '—',
    '–',
    '～',
    '至',
    '/',
    ':',
  ],
  ...['1/3', '三分之二', '百分之', '半个月', '每周', '次', '万元', '亿元', '第三季度前', '6月30日前', '5年内'],
  ...['%', '％', '个', '座', '万', '亿', '公里', '吨', '年', '月', '日', '年底', '月底', '12月', '6月31日', '以上'],
  ...[
    '2025年',
    '2035年',
    '２０３０年',
    '到',
    '达到',
    '降至',
    '控制在',
    '不低于',
    '建成',
    '完成',
    '分别',
    '每年',
    '自',
    '起',
  ],
  ...['渗漏率', '泵站', '绿道', '的', '和', '《', '》', '“', '”', '（', '）', '\n'],
];
const damaged = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''));
const behindGoal = damaged.map((text) => `到2025年，渗漏率达到${text}`);

const NUMERALS = /[\d０-９.．,，零一二两三四五六七八九十百千万亿点半]+/gu;

/** The values of the runs of digits that nothing lengthens: no digit, point, blank or unseen character beside them. */
function wholeNumbers(words: string): number[] {
  const quote = words.replace(/(?<!\d)20\d{2}年/gu, '年');
  const parted = [...quote.matchAll(/(?<![\p{N}.,，])\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\p{N}|[.,]\p{N})/gu)].map(
    ([run]) => run,
  );
  const runs = quote.match(/[\p{Nd}²½.·,\p{M}\p{Cf} \u00a0]+/gu) ?? [];
  const plain = runs
    .map((run) => run.replace(/^[ ,\u00a0]+|[ ,\u00a0][ ,.\u00a0]*$/gu, ''))
    .filter((run) => /^\d+(?:\.\d+)?$/u.test(run));
  return [...parted.map((run) => run.replace(/[,，]/gu, '')), ...plain].map(Number);
}

test('any text: the number of a record is the whole run of digits in its quote, and its dates are of the calendar', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, behindGoal, arbitraryText), fc.boolean(), (text, isGoalSection) => {
      for (const target of extractTargets(text, { isGoalSection })) {
        const { value, valueMax, metric, deadline, from } = target;
        const numbers = wholeNumbers(foldWidth(text.slice(target.quote.start, target.quote.end)));
        // What is said in words (`三分之二`, `零增长`, `十二座`, `3000万元至1亿元`) has them in `text`.
        if (value !== null && target.text === null) expect(numbers).toContain(value);
        const printed = foldWidth(text.slice(target.quote.start, target.quote.end));
        if (value !== null)
          for (const numeral of (target.text ?? '').match(NUMERALS) ?? [])
            expect(printed).toContain(foldWidth(numeral));
        if (valueMax !== null) {
          if (target.text === null) expect(numbers).toContain(valueMax);
          expect(valueMax).toBeGreaterThan(value ?? Infinity);
        }
        expect(metric).toMatch(/\p{L}/u);
        expect(targetFieldsSchema.shape.deadline.safeParse(deadline).success).toBe(true);
        expect(targetFieldsSchema.shape.from.safeParse(from).success).toBe(true);
        if (from !== null && deadline !== null) expect(from.slice(0, 4) <= deadline.slice(0, 4)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
}, 120_000);

test('any text: a record fits its schema, and its quote stands at its place in the source', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(damaged, behindGoal), { maxLength: 5 }), (lines) => {
      const raw = `某市治水规划\n一、主要目标\n${lines.join('\n')}`;
      const { targets, corrections } = findingsOf(raw);
      for (const target of targets) {
        expect(targetSchema.safeParse(target).error).toBeUndefined();
        const { start, end } = target.raw;
        const touched = corrections.some((line) => line.raw.start < end && line.raw.end > start);
        if (!touched) expect(raw.slice(start, end)).toBe(target.quote);
      }
    }),
    { numRuns: 500 },
  );
}, 120_000);
