import { perhaps } from './nearest.ts';

/** What messages are written in. */
export type Locale = 'zh' | 'en';

/** One thing said in each language. */
export type Wording = Readonly<Record<Locale, string>>;

/**
 * An issue of a schema that no type can tell, to be raised with `context.addIssue`; who reads it says it in the
 * reader's language.
 */
export function customIssue(path: (string | number)[], wording: Wording) {
  return { code: 'custom' as const, path, params: { wording } };
}

/** An entry of a registry that refers to one that is not there. */
export function missingReference(id: string, other: string, known: Iterable<string>): Wording {
  const { zh, en } = perhaps(other, known);
  return {
    zh: `${id} 所指的 ${other} 不在名录中${zh}`,
    en: `${id} refers to ${other}, which is not in the registry${en}`,
  };
}

/** An entry of a registry that refers to itself. */
export const selfReference = (id: string): Wording => ({ zh: `${id} 指向自身`, en: `${id} refers to itself` });
