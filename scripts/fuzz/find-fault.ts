import { knownData, withholdData } from '../../src/core/read/personal/withhold.ts';
import { noLayout } from '../../src/core/read/intake/layout.ts';
import { processorTime } from '../processor-time.ts';
import { buildPortal, type Portal } from '../../src/core/portal/build.ts';
import { checkRows } from '../../src/core/portal/check-rows.ts';
import { applyRules, repair } from '../../src/core/read/repair/repair.ts';
import { cleanText, openRevision } from '../../src/core/read/text/revision.ts';
import type { Source } from '../../src/core/read/source.ts';
import { publishFiles } from '../../src/core/write/publish.ts';
import { verifyFiles } from '../../src/core/write/verify.ts';
import { explain, type Diagnostic, type DiagnosticCode } from '../../src/model/diagnostics.ts';
import { placeKey } from '../../src/model/place-key.ts';
import { provisionWords } from '../../src/model/provision.ts';

/** Errors with which a text may be refused: they tell its owner what it lacks. Any other is a fault of the engine. */
const refusals = new Set<DiagnosticCode>(['document/no-title', 'document/duplicate-number', 'source/empty']);
const SECONDS = 3;
/** Above what a short text may take: a text of 100,000 characters may take two seconds more. */
const SECONDS_A_CHARACTER = 2 / 100_000;

const registries = { bodies: [], regions: [], overrides: new Map() };

/**
 * Reads a text as the only one of a portal and looks at what must hold of any text: it is read or refused with a
 * reason, within a time that grows with its length, its rows are valid, each target stands where it says, it can be
 * rebuilt, and repairing it twice is repairing it once.
 * @returns what is wrong, or null
 */
export function findFault(text: string): string | null {
  const begin = processorTime();
  const taken = { text, encoding: 'utf-8', layout: noLayout };
  const { value, withheld } = withholdData(taken, knownData(taken));
  const { text: raw } = value;
  if (raw.length !== text.length) return 'withholding moves what stands behind it';
  if (knownData(value).size > 0) return 'not all that is withheld is masked';
  const source: Source = { file: 'text.txt', raw, sha256: '0'.repeat(64), withheld };
  const { value: portal, diagnostics } = buildPortal([source], new Map(), registries);
  const seconds = (processorTime() - begin) / 1000;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const unexpected = errors.filter(({ code }) => !refusals.has(code));
  if (unexpected.length > 0) return tell(unexpected);
  if (seconds > SECONDS + raw.length * SECONDS_A_CHARACTER) return `took ${seconds.toFixed(1)} s`;
  const whole = { start: 0, end: raw.length };
  const once = cleanText(repair(raw, whole, []));
  if (cleanText(applyRules(openRevision(once, { start: 0, end: once.length }))) !== once)
    return 'repairing twice is not repairing once';
  if (errors.length > 0) return null;
  const malformed = checkRows(portal);
  if (malformed.length > 0) return tell(malformed);
  const files = publishFiles(portal);
  const lost = verifyFiles(files, [source], files);
  return lost.length > 0 ? tell(lost) : findMisplaced(portal, raw);
}

function tell(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${one.code}: ${explain(one, 'en').cause}`).join('\n');
}

/** A record whose quote does not stand in its provision, or whose place is none in the source. */
function findMisplaced({ provisions, targets }: Portal, raw: string): string | null {
  const words = new Map(
    provisions.map((one) => [placeKey({ document: one.document, eid: one.eid }), provisionWords(one)]),
  );
  for (const { id, document, provision, quote, raw: span } of targets) {
    if (words.get(placeKey({ document, eid: provision }))?.includes(quote) !== true)
      return `${id}: quote not in ${provision}`;
    if (span.start > span.end || span.end > raw.length) return `${id}: no such place in the source`;
  }
  return null;
}
