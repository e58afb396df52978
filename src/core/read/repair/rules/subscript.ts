import { replaceMatches, type Rule } from './rule.ts';

const subscripts = new Map(
  [...'0123456789+-=()x'].map((character, index) => [character, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓ'][index]]),
);

const toSubscript = (text: string) => [...text].map((character) => subscripts.get(character) ?? character).join('');

/** TeX-like subscripts (`PM_{2.5}`, `PM _{2.5}`, `PM_2.5`, `NO_x`) and blanks before a raised or lowered sign (`m ³`). */
export const subscript: Rule = {
  id: 'subscript',
  name: '上标下标',
  explanation: '以代码写出的下标还原，如 PM_{2.5} 作 PM₂.₅；单位与上标之间的空格删去，如 m ³ 作 m³。',
  find: (text) =>
    [
      ...replaceMatches(text, / ?_\{([0-9+\-=().x]+)\}/gu, (match) => toSubscript(match[1] ?? '')),
      ...replaceMatches(text, /(?<=[A-Z])_([0-9]+(?:\.[0-9]+)?|x)(?![0-9A-Za-z_]|\.[0-9])/gu, (match) =>
        toSubscript(match[1] ?? ''),
      ),
      ...replaceMatches(text, /(?<=[A-Za-z]) (?=[²³₀-₉])/gu, () => ''),
    ].sort((a, b) => a.start - b.start),
};
