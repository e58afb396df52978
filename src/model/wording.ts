import { nearestName } from './nearest.ts';

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

/** What is added to a message about a name that nothing has: the name that was perhaps meant; else nothing. */
export function perhaps(typed: string, known: Iterable<string>): Wording {
  const nearest = nearestName(typed, known);
  return nearest === null ? { zh: '', en: '' } : { zh: `（是不是 ${nearest}？）`, en: ` (${nearest}?)` };
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
