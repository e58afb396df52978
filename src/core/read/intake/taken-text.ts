import type { Layout } from './layout.ts';

/** The text that a source file gives, and what its form states of it. */
export interface TakenText {
  /** The derived text: of a plain text the file itself, decoded. Raw offsets are offsets of this text. */
  text: string;
  /** How the bytes were decoded, as the Encoding Standard names it: `utf-8`, `gb18030`; null for a binary form. */
  encoding: string | null;
  layout: Layout;
}
