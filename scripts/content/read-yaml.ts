import { load, YAMLException } from 'js-yaml';
import type { Span } from '../../src/model/span.ts';
import type { Wording } from '../../src/model/wording.ts';

/** What a text says as YAML, or why it is none, and where that shows. */
export type YamlReading = { data: unknown; problem: null } | { problem: Wording; span: Span | null };

/** Reads a text of one YAML document. */
export function readYaml(text: string): YamlReading {
  try {
    return { data: load(text), problem: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const problem = { zh: `不是有效的 YAML（${error.reason}）`, en: `not valid YAML (${error.reason})` };
    return { problem, span: placeOf(error, text) };
  }
}

/** Of a text that holds two documents the exception names no place; the second begins behind the last `---`. */
function placeOf({ mark }: YAMLException, text: string): Span | null {
  // The type promises a mark, which the exception for a second document has not.
  const marked = (mark as YAMLException['mark'] | undefined)?.position;
  const at = marked ?? [...text.matchAll(/^---/gmu)].at(-1)?.index;
  return at === undefined ? null : { start: Math.min(at, text.length), end: Math.min(at, text.length) };
}

/** Where an entry of a YAML list in block style begins; null when the list is written otherwise. */
export function findEntry(text: string, index: number): Span | null {
  const at = [...text.matchAll(/^-(?=\s)/gm)][index]?.index;
  return at === undefined ? null : { start: at, end: at };
}
