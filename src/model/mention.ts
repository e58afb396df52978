import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';

/** A run of a provision's words that speaks of something that has a page of its own. */
export const mentionSchema = z.strictObject({
  document: idSchema,
  eid: eidSchema,
  kind: z.enum(['body', 'region', 'citation', 'target']),
  /** Id of the body, the region, the cited document or the target. */
  ref: z.string().min(1),
  /** Offsets in `number + heading + text`, in UTF-16 code units. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export type Mention = z.infer<typeof mentionSchema>;
