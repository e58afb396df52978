import { z } from 'zod';
import { say } from './field-description.ts';

/**
 * A half-open range of a text, in UTF-16 code units counted from 0, as the `start` and `end` of a
 * W3C Web Annotation TextPositionSelector. Raw spans count from the beginning of the source file.
 */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative().meta(say('起点，UTF-16 码元，从 0 计', 'Start in UTF-16 code units, from 0')),
  end: z.int().nonnegative().meta(say('终点（不含）', 'End, not included')),
});

/** A run of a raw source file. */
export const rawSpanSchema = spanSchema.meta(say('在原始文件中的位置', 'Place in the raw source file'));

export type Span = z.infer<typeof spanSchema>;
