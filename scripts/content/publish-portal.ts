import type { JoinedRows } from '../../src/core/portal/join.ts';
import { dataFrame, dataPath, rowLines } from '../../src/core/write/publish.ts';
import { statusesOf, withStatuses } from '../../src/core/portal/outcomes/with-statuses.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Target } from '../../src/model/target.ts';
import type { PortalProfile } from '../../src/model/portal.ts';
import type { Output } from './output.ts';
import type { ReadTexts } from './read-texts.ts';
import { partsOf, setNames, type CitingMention } from './readings/kept-reading.ts';

/** What the portal says of itself, as its pages read it. */
const PROFILE = 'data/portal.json';
const MENTIONS = dataPath('mentions');
const TARGETS = dataPath('targets');

/** Gives all generated files of a portal to an output: those of one source after the other, then those of all. */
export function publishPortal(output: Output, texts: ReadTexts, joined: JoinedRows, profile: PortalProfile): void {
  const append = (name: string, rows: readonly object[]) => {
    output.append(dataPath(name), Buffer.from(rowLines(rows)));
  };
  const tell = statusTeller(joined.outcomes);
  for (const name of setNames) append(name, []);
  for (const { file, given, parts, citations, citing } of texts.files) {
    if (given === null) continue;
    for (const [path, bytes] of partsOf(texts.reading(file), { parts })) {
      if (!path.startsWith('data/')) output.write(path, bytes);
      else if (path === MENTIONS) output.append(path, weave(bytes, citing));
      else output.append(path, path === TARGETS ? tell(bytes, given.targets) : bytes);
    }
    append('documents', given.rows.documents);
    append('gazettes', given.rows.gazettes);
    append('citations', citations);
  }
  for (const [name, rows] of Object.entries(joined) as [string, object[]][]) append(name, rows);
  output.write(PROFILE, Buffer.from(`${JSON.stringify(profile, null, 2)}\n`));
  output.end();
}

/** The lines of mentions with those of citations in their places. */
function weave(lines: Uint8Array, citing: readonly CitingMention[]): Uint8Array {
  if (citing.length === 0) return lines;
  const between = Buffer.from(dataFrame.between);
  const ended = lines.length === 0 ? lines : Buffer.concat([lines, between]);
  const starts = [0, ...citing.map(({ at }) => at)];
  const rows = ['', ...citing.map(({ at: _, ...mention }) => rowLines([mention]) + dataFrame.between)];
  const pieces = rows.flatMap((row, index) => [Buffer.from(row), ended.subarray(starts[index], starts[index + 1])]);
  return Buffer.concat(pieces).subarray(0, -between.length);
}

/** Gives the lines of targets the statuses that all texts together tell. */
function statusTeller(outcomes: readonly Outcome[]): (lines: Uint8Array, ids: readonly string[]) => Uint8Array {
  const told = statusesOf(outcomes);
  return (lines, ids) => {
    if (!ids.some((id) => told.has(id))) return lines;
    const targets = JSON.parse(`[${Buffer.from(lines).toString()}]`) as Target[];
    return Buffer.from(rowLines(withStatuses(targets, told)));
  };
}

/** Paths of all that {@link publishPortal} gives. */
export function publishedPaths({ files }: ReadTexts, joined: JoinedRows): Set<string> {
  const sets = [...setNames, ...Object.keys(joined)].map(dataPath);
  return new Set([...sets, PROFILE, ...files.flatMap(({ parts }) => parts.map(([path]) => path))]);
}
