import type { Span } from '../model/span.ts';
import { catalogue, type Locale, type Message } from './messages.ts';

export type { Locale } from './messages.ts';

/** Something to tell about an input; `severity` error means that nothing is published. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  /** File that it is about, relative to the content folder. */
  file: string;
  /** Place in the file; null when it is about the file as a whole. */
  span: Span | null;
  /** What the message names, by the keys of its catalogue entry. */
  values: Readonly<Record<string, string>>;
}

export type DiagnosticCode = keyof typeof catalogue;

/** All codes of the catalogue. */
export const diagnosticCodes = Object.keys(catalogue) as DiagnosticCode[];

/** The words of a diagnostic: what is wrong and why, and what to do. */
export function explain(diagnostic: Pick<Diagnostic, 'code' | 'values'>, locale: Locale): Message {
  const message: Message = catalogue[diagnostic.code][locale];
  const fill = (text: string) => text.replace(/\{(\w+)\}/gu, (slot, name: string) => diagnostic.values[name] ?? slot);
  return { cause: fill(message.cause), remedy: fill(message.remedy) };
}
