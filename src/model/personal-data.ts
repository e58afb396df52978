import { z } from 'zod';

/** Kinds of personal data that lists and announcements print. */
export const personalKindSchema = z.enum(['identity', 'mobile', 'address', 'account']);
export type PersonalKind = z.infer<typeof personalKindSchema>;

/** Whether a file's personal data are published: `withhold` unless its owner has decided otherwise. */
export const personalDataPolicySchema = z.enum(['withhold', 'publish']);
