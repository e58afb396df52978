/** What a field holds, in Chinese and in English. */
export interface FieldDescription {
  zh: string;
  en: string;
}

/** Fields of a data set by path. */
export type Descriptions = Record<string, FieldDescription>;

/** A description in both languages. */
export function say(zh: string, en: string): FieldDescription {
  return { zh, en };
}

/** The fields of a `raw` span. */
export const rawSpan = (path: string): Descriptions => ({
  [path]: say('在原始文件中的位置', 'Place in the raw source file'),
  [`${path}.start`]: say('起点，UTF-16 码元，从 0 计', 'Start in UTF-16 code units, from 0'),
  [`${path}.end`]: say('终点（不含）', 'End, not included'),
});

/** The fields that place a row in a text. */
export const inDocument: Descriptions = {
  document: say('所属文件或公报的编号', 'Id of the document or gazette'),
  eid: say('条文编号（Akoma Ntoso eId）', 'Id of the provision (Akoma Ntoso eId)'),
};
