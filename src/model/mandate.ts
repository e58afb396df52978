import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';

/** Id of a general duty: document and provision: `hz-water-2016-sec_2__subsec_1__p_1-general`. */
export const mandateIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

/**
 * A sentence that gives bodies a part in all the work of a text that follows, so that the notes need not name them again:
 * `以下各项工作均需各区、县（市）政府（管委会）落实，不再列出`.
 */
export const mandateSchema = z.strictObject({
  id: mandateIdSchema,
  document: idSchema,
  /** eId of the provision where it stands. */
  provision: eidSchema,
  /** Exact run of the provision's words. */
  quote: z.string().min(1),
  raw: spanSchema,
  /** What the bodies are to do, in the words of the text: 落实, 参与, 实施主体. */
  part: z.string().min(1),
  /** The bodies, as printed. */
  names: z.array(z.string().min(1)).min(1),
  /** Their ids in the registry. */
  bodyIds: z.array(idSchema),
  /** How many targets it covers. */
  targets: z.int().nonnegative(),
});

export type Mandate = z.infer<typeof mandateSchema>;
