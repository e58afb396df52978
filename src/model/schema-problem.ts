import { z } from 'zod';
import { perhaps, type Locale, type Wording } from './wording.ts';

type ErrorMap = z.core.$ZodErrorMap;

/** Names of types that the Chinese of zod leaves in English, and the words of `数值过小` for what is no number. */
const terms: readonly (readonly [RegExp, string])[] = [
  [/\bstring\b/gu, '文字'],
  [/\barray\b/gu, '列表'],
  [/\bobject\b/gu, '一组字段'],
  [/\bboolean\b/gu, 'true 或 false'],
  [/\bint\b/gu, '整数'],
  [/\bnumber\b/gu, '数字'],
  [/实际接收 undefined/gu, '实际没有填写'],
  [/出现未知的键\(key\): /gu, '出现未知的字段：'],
  [/期望 (文字|列表) >=(\d+) /gu, '期望$1至少 $2 '],
  [/期望 (文字|列表) <=(\d+) /gu, '期望$1至多 $2 '],
  [/数值过小/gu, '过小'],
  [/数值过大/gu, '过大'],
];

const speakers: Record<Locale, ErrorMap> = {
  zh: toChinese(z.locales.zhCN().localeError),
  en: z.locales.en().localeError,
};

/**
 * What a schema has against some data, in each language: the place in the data, and what is wrong there.
 * @param entry of a list of data, the one that is asked about, counted from 0; null for what is wrong with the whole
 */
export function describeProblem(schema: z.ZodType, data: unknown, entry?: number | null): Wording {
  const isAsked = ([first]: readonly PropertyKey[]) =>
    entry === undefined || (typeof first === 'number' ? first : null) === entry;
  const say = (locale: Locale) => {
    const { error } = schema.safeParse(data, { error: inLanguage(locale) });
    return (error?.issues ?? [])
      .filter(({ path }) => isAsked(path))
      .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
      .join(locale === 'zh' ? '；' : '; ');
  };
  return { zh: say('zh'), en: say('en') };
}

function inLanguage(locale: Locale): ErrorMap {
  return (issue) => {
    const custom = issue.code === 'custom' ? wordingOf(issue.params)?.[locale] : undefined;
    return custom ?? withNearest(issue, locale);
  };
}

/** What is said of an issue; of a field that nothing reads, also which one was perhaps meant. */
function withNearest(issue: z.core.$ZodRawIssue, locale: Locale): ReturnType<ErrorMap> {
  const said = speakers[locale](issue);
  if (issue.code !== 'unrecognized_keys' || !(issue.inst instanceof z.ZodObject)) return said;
  const known = Object.keys(issue.inst.shape);
  const meant = issue.keys.map((key) => perhaps(key, known)[locale]).join('');
  return `${typeof said === 'string' ? said : (said?.message ?? '')}${meant}`;
}

function wordingOf(params: Record<string, unknown> | undefined): Wording | undefined {
  return params?.['wording'] as Wording | undefined;
}

function toChinese(say: ErrorMap): ErrorMap {
  return (issue) => {
    const said = say(issue);
    const message = typeof said === 'string' ? said : (said?.message ?? '');
    // A pattern is shown as it is.
    return issue.code === 'invalid_format'
      ? message
      : terms.reduce((text, [word, term]) => text.replace(word, term), message);
  };
}
