/** What a field of a data set holds, in Chinese and in English: in the schema beside the field, read by whatever publishes it. */
export type FieldDescription = Readonly<Record<'zh' | 'en', string>>;

/** A description in both languages, for `.meta()` of a schema. */
export function say(zh: string, en: string): FieldDescription {
  return { zh, en };
}
