import fc from 'fast-check';

/** A change of a text, at places counted from its start and taken modulo its length. */
export interface Mutation {
  kind: (typeof kinds)[number];
  at: number;
  length: number;
}

const kinds = ['cut', 'double', 'shuffle', 'punctuate', 'unpunctuate', 'join', 'wrap', 'blank', 'mark'] as const;

const marks = [...'，。、；：！？（）“”《》〔〕【】,.;:()[]%-—…~|#*_<>&\t\u3000\u200b'];
/** What begins units, tables, notes and dates, and what is taken for numbers. */
const openings = [
  '一、', '十二、', '（三）', '第五条', '第二章', '第一百零一条之一', '1.', '4.2.1', '（1）', '①', '一是', '附件：', '附件2',
  '表1', '专栏3', '注：', '抄送：', '目录', '牵头单位：', '（某局牵头）', '第3页 共9页', '- 4 -', '2025年', '不低于', '80%',
  '12.5万吨', '百分之二十', '“', '\r\n', '\n\n', '序号\t指标\t2025年目标', '33010619900101123X', '，手机13800138000', '姓名\t住址\t账号\n甲某\t柳荫路12号\t6222021202012345675',
] as const; // prettier-ignore

/** Draws a list of changes. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), length: fc.nat({ max: 400 }) }),
  { minLength: 1, maxLength: 12 },
);

/** Applies changes one after the other; the text stays well-formed Unicode. */
export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((current, change) => (current === '' ? current : apply(current, change)), text).toWellFormed();
}

function apply(text: string, { kind, at, length }: Mutation): string {
  const start = at % text.length;
  const [before, run, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + run + run + after;
    case 'shuffle': {
      const lines = run.split('\n');
      return before + lines.map((_, index) => lines[(index * 7 + at) % lines.length] ?? '').join('\n') + after;
    }
    case 'punctuate':
      return before + (marks[length % marks.length] ?? '') + run + after;
    case 'unpunctuate':
      return before + run.replaceAll(/[，。；：、（）]/gu, '') + after;
    case 'join':
      return before + run.replaceAll(/\s/gu, '') + after;
    case 'wrap':
      return before + run.replaceAll(/(.{17})/gu, '$1\n') + after;
    case 'blank':
      return before + run.replaceAll(/(.{5})/gu, '$1 ') + after;
    case 'mark':
      return before + (openings[length % openings.length] ?? '') + run + after;
  }
}
