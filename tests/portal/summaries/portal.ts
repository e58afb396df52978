import { z } from 'zod';
import { bodySchema } from '../../../src/model/body.ts';
import { gazetteSchema } from '../../../src/model/gazette.ts';
import { regionSchema } from '../../../src/model/region.ts';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';
import { joinSummaries } from '../../../src/core/portal/summaries/summaries.ts';
import { documents, provisionsOf, tablesOf } from '../support/published.ts';
import { readContentFile } from '../support/content.ts';

const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  z.array(schema).parse(JSON.parse(readContentFile(`data/${name}.json`)));

/** The texts of this portal, as generated, their duties with them. */
export const library = {
  documents: [...documents],
  gazettes: read('gazettes', gazetteSchema),
  provisions: documents.flatMap(({ id }) => provisionsOf(id)),
  tables: documents.flatMap(({ id }) => tablesOf(id)),
  tasks: [],
  corrections: [],
  sources: [],
};

export const registries = {
  bodies: read('bodies', bodySchema),
  regions: read('regions', regionSchema),
  overrides: new Map(),
};

/** The committed summary of a document. */
export function summaryOf(id: string): string {
  return readContentFile(`summaries/${id}.md`);
}

/** A summary of a document that says nothing else than the given lines under 政府. */
export function summaryWith(id: string, ...lines: string[]): string {
  const gist = '这是文件。:cite{eid="facts"} 它在此。:cite{eid="facts"}';
  const list = lines.map((line) => `- ${line}`).join('\n');
  return `---\ndocument: ${id}\nby: 编者\n---\n\n## 一句话读懂\n\n${gist}\n\n## 政府\n\n${list}\n`;
}

/** What is told of one summary, the others left out. */
export function complaintsAbout(id: string, file: string): Diagnostic[] {
  const { diagnostics } = joinSummaries(library, registries, new Map([[id, file]]));
  return diagnostics.filter((each) => each.file === `summaries/${id}.md`);
}
