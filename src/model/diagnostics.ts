import type { Span } from './span.ts';
import type { Locale, Wording } from './wording.ts';
import { catalogue, type Message } from './messages/messages.ts';

export type { Locale } from './wording.ts';

/**
 * Something to tell about an input. An `error` means that nothing is published; a `warning` asks the owner to look; a
 * `hint` says what the rules have passed over, and is shown on demand.
 */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: 'error' | 'warning' | 'hint';
  /** File that it is about, relative to the content folder. */
  file: string;
  /** Place in the file; null when it is about the file as a whole. */
  span: Span | null;
  /** What the message names, by the keys of its catalogue entry; in both languages where it is said in words. */
  values: Readonly<Record<string, string | Wording>>;
}

export type DiagnosticCode = keyof typeof catalogue;

/** All codes of the catalogue. */
export const diagnosticCodes = Object.keys(catalogue) as DiagnosticCode[];

/** The words of a diagnostic: what is wrong and why, and what to do. */
export function explain(diagnostic: Pick<Diagnostic, 'code' | 'values'>, locale: Locale): Message {
  const message: Message = catalogue[diagnostic.code][locale];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/gu, (slot, name: string) => {
      const value = diagnostic.values[name] ?? slot;
      return typeof value === 'string' ? value : value[locale];
    });
  return { cause: fill(message.cause), remedy: fill(message.remedy) };
}
