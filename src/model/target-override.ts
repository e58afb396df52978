import { z } from 'zod';
import { eidSchema } from './provision.ts';
import { goalFieldsSchema, targetFieldsSchema } from './target.ts';

/** Fields of a record that a reviewer may set. */
const fieldsSchema = goalFieldsSchema.extend({ scope: targetFieldsSchema.shape.scope }).partial();

/** Which record is meant: its provision, a run of its quote and, where two share it, value, deadline or metric. */
const matchSchema = z.strictObject({
  provision: eidSchema,
  quote: z.string().min(4),
  value: z.number().nullable().optional(),
  deadline: z.string().nullable().optional(),
  /** As the record has it where the override comes in turn. */
  metric: z.string().optional(),
});

/**
 * An entry of `content/corrections/targets/<document>.yaml`: a record that the rules missed, one that is
 * none, one with a wrong field, or the number of one that went. Each must fit: an override that finds no record, or several, is refused.
 */
export const targetOverrideSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    provision: eidSchema,
    quote: z.string().min(4),
    fields: fieldsSchema.required({ metric: true, comparator: true }),
    reason: z.string().min(1),
  }),
  z.strictObject({ do: z.literal('remove'), record: matchSchema, reason: z.string().min(1) }),
  /** The number of a record that is no more: no other is given it, so that what was linked to is not another. */
  z.strictObject({ do: z.literal('retire'), provision: eidSchema, number: z.int().min(1), reason: z.string().min(1) }),
  z.strictObject({ do: z.literal('amend'), record: matchSchema, fields: fieldsSchema, reason: z.string().min(1) }),
]);

export type TargetOverride = z.infer<typeof targetOverrideSchema>;
