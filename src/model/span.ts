import { z } from 'zod';

/**
 * A half-open range of a text, in UTF-16 code units counted from 0, as the `start` and `end` of a
 * W3C Web Annotation TextPositionSelector. Raw spans count from the beginning of the source file.
 */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Span = z.infer<typeof spanSchema>;
