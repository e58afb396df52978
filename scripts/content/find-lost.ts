import { join } from 'node:path';
import { CHANGES_FILE } from '../../src/model/change.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { idOfFile } from '../../src/core/read/file-id.ts';
import { MANIFEST } from '../../src/core/read/source.ts';
import { fileLines } from '../../src/site/portal/store/file-lines.ts';
import { refusal, type Inputs } from './read-input.ts';

type Row = Readonly<Record<string, unknown>>;

/** An input, the data set that shows that it was there, and which of its rows do. */
interface Origin {
  input: string;
  published: string;
  shows: (row: Row) => boolean;
  /** What stands in the line of such a row: no other is read. */
  mark: string;
}

const everyRow = () => true;
const registries = ['indicators', 'topics', 'glossary'].map((name): Origin => ({
  input: `registry/${name}.yaml`,
  published: name,
  shows: everyRow,
  mark: '',
}));
const whole: readonly Origin[] = [
  ...registries,
  // Bodies and regions that no registry lists are derived from the texts.
  { input: 'registry/regions.yaml', published: 'regions', shows: ({ origin }) => origin !== 'derived', mark: '' },
  { input: 'registry/bodies.yaml', published: 'bodies', shows: ({ origin }) => origin !== 'derived', mark: '' },
  { input: 'registry/comparisons.yaml', published: 'pairs', shows: everyRow, mark: '' },
  { input: 'summaries', published: 'summaries', shows: everyRow, mark: '' },
  { input: CHANGES_FILE, published: 'changes', shows: ({ note }) => note !== null, mark: '"note":"' },
  { input: MANIFEST, published: 'documents', shows: (row) => !isNamedAfterFile(row), mark: '' },
  {
    input: 'corrections',
    published: 'corrections',
    shows: ({ reason }) => typeof reason === 'string',
    mark: '"reason":"',
  },
];
const reviewed: readonly Origin[] = [
  {
    input: 'corrections/targets',
    published: 'targets',
    shows: ({ override }) => typeof override === 'string',
    mark: '"override":"',
  },
  { input: 'corrections/anomalies.yaml', published: 'anomalies', shows: ({ note }) => note !== null, mark: '"note":{' },
];

/** Without a manifest an id is the name of its file, or that with a number. */
function isNamedAfterFile({ id, source }: Row): boolean {
  const file = typeof source === 'object' && source !== null && 'file' in source ? String(source.file) : '';
  return String(id).startsWith(idOfFile(file));
}

/** An error for each input that the data published before came from, and that is no longer there. */
export function findLost(folder: string, { texts, diagnostics }: Inputs, withOverrides: boolean): Diagnostic[] {
  const seen = [...texts.keys(), ...diagnostics.map(({ file }) => file)];
  const lost: Diagnostic[] = [];
  for (const { input, published, shows, mark } of withOverrides ? [...whole, ...reviewed] : whole) {
    if (seen.some((path) => path === input || path.startsWith(`${input}/`))) continue;
    const path = `data/${published}.json`;
    if (hasRow(join(folder, path), mark, shows)) lost.push(refusal('input/lost', input, { published: path }));
  }
  return lost;
}

/** Whether a generated file has a row of a kind; it has none where it is missing or damaged, for it is written anew. */
function hasRow(path: string, mark: string, shows: Origin['shows']): boolean {
  try {
    for (const line of fileLines(path))
      if (line.startsWith('{') && line.includes(mark) && shows(JSON.parse(line.replace(/,$/u, '')) as Row)) return true;
    return false;
  } catch {
    return false;
  }
}
