import type { StatedFacts } from '../../../model/manifest.ts';
import type { Metadata } from './metadata.ts';
import { isEmpty } from './unread.ts';

/** What was read of a text, with the facts that its owner states before those that were read. */
export function withFacts<Read extends Metadata>(read: Read, facts: Omit<StatedFacts, 'reviewed'> = {}): Read {
  const all = { ...read, ...facts };
  return { ...all, unread: read.unread.filter((field) => isEmpty(all[field])) };
}
