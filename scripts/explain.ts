import process from 'node:process';
import { explainDocument, explainText } from '../src/core/find/targets/explain.ts';
import { calendarOf } from '../src/core/find/clause/calendar.ts';
import { readSources, type Library } from '../src/core/read/library.ts';
import { oneBy, rowsByDocument } from '../src/model/lists-by.ts';
import type { Explanation } from '../src/model/explanation.ts';
import { perhaps } from '../src/model/wording.ts';
import { printExplanation } from './content/print-explanation.ts';
import { readContent } from './content/read-content.ts';
import { message } from './message.ts';
import { contentFolder } from './place.ts';
import { runScript } from './stage.ts';
import { explain } from './luce/commands/explain.ts';
import { readOptions } from './luce/command.ts';

/** Tells an eId from a text: it has neither a Han character nor a blank. */
const EID = /^[a-z0-9_-]+$/;

await runScript(async () => {
  const { values, positionals } = readOptions(explain);
  const [id, about] = positionals;
  if (id === undefined) throw new Error(message('explain/usage'));
  const { sources, corrections } = await readContent(contentFolder(values.content));
  const { value: library } = readSources(sources, corrections);
  for (const explanation of explainPart(library, id, about))
    process.stdout.write(`${values.json ? JSON.stringify(explanation) : printExplanation(explanation)}\n`);
});

/** A document whole, one of its provisions, or a text that is read as if it were one. */
function explainPart(library: Library, id: string, about: string | undefined): Explanation[] {
  const document = oneBy(library.documents, (one) => one.id)(id);
  if (!document) {
    const ids = library.documents.map((one) => one.id);
    throw new Error(message('explain/no-document', { id, perhaps: perhaps(id, ids) }));
  }
  const own = <Row extends { document: string }>(rows: readonly Row[]) => rowsByDocument(rows)(id);
  const calendar = calendarOf(document);
  if (about !== undefined && !EID.test(about)) return [explainText(id, about, calendar)];
  const parts = { provisions: own(library.provisions), tables: own(library.tables), tasks: own(library.tasks) };
  const whole = explainDocument({ ...parts, document, calendar });
  if (about === undefined) return whole;
  const eids = whole.map(({ provision }) => provision);
  const found = whole.filter(({ provision }) => provision === about);
  if (found.length === 0)
    throw new Error(message('explain/no-provision', { id, eid: about, perhaps: perhaps(about, eids) }));
  return found;
}
