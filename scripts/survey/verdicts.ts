import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A record or a field that a person is to read beside its text. */
export interface Drawn {
  /** `target`, or the name of a field: `issuedOn`. */
  what: string;
  file: string;
  id: string;
  /** The card of a record; the value of a field as JSON. */
  read: string;
  /** Where the text says it, for a record. */
  quote: string | null;
}

/** What a person said who read it beside its text: a line of a file of verdicts. It holds no word of the text. */
export const verdict = z.strictObject({
  what: z.string(),
  file: z.string(),
  id: z.string(),
  /** The {@link digestOf} what was read. */
  digest: z.string(),
  /** `unclear`: nothing is false, but it is not understood alone. */
  verdict: z.enum(['right', 'unclear', 'wrong']),
  /** The kind of fault, for one that is not right. */
  fault: z.string().optional(),
});

export type Verdict = z.infer<typeof verdict>;

/** How the verdicts stand to what is read now. */
export interface Tally {
  right: number;
  unclear: number;
  wrong: number;
  /** Drawn, and read otherwise than when the verdict was given: to be read again. */
  changed: string[];
  /** Drawn, and never read by a person. */
  unread: string[];
}

/** The first 16 hex digits of the SHA-256 of what a person saw. */
export function digestOf({ read, quote }: Drawn): string {
  return createHash('sha256')
    .update(JSON.stringify([read, quote]))
    .digest('hex')
    .slice(0, 16);
}

/** Counts the verdicts on what was drawn; one on what has changed since counts for nothing. */
export function tallyVerdicts(drawn: readonly Drawn[], verdicts: readonly Verdict[]): Tally {
  const key = ({ what, file, id }: Pick<Drawn, 'what' | 'file' | 'id'>) => JSON.stringify([what, file, id]);
  const given = new Map(verdicts.map((one) => [key(one), one]));
  const tally: Tally = { right: 0, unclear: 0, wrong: 0, changed: [], unread: [] };
  for (const one of drawn) {
    const said = given.get(key(one));
    const name = `${one.what} ${one.file} ${one.id}`;
    if (said === undefined) tally.unread.push(name);
    else if (said.digest !== digestOf(one)) tally.changed.push(name);
    else tally[said.verdict]++;
  }
  return tally;
}
