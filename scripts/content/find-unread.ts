import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { MANIFEST } from '../../src/core/read/source.ts';
import { CHANGES_FILE } from '../../src/model/change.ts';
import { PORTAL_FILE } from '../../src/model/portal.ts';
import { perhaps } from '../../src/model/wording.ts';
import { GENERATED } from './swap.ts';

const REGISTRIES = ['bodies', 'regions', 'indicators', 'topics', 'glossary', 'comparisons'];

/**
 * A warning for each file of the content folder that nothing reads, with the name that was perhaps meant. Generated
 * files, READMEs and hidden files are passed over.
 * @param read paths of what was read, or told of
 * @param ids of the documents and gazettes
 */
export async function findUnread(
  folder: string,
  read: ReadonlySet<string>,
  ids: readonly string[],
): Promise<Diagnostic[]> {
  const known = [
    MANIFEST,
    PORTAL_FILE,
    CHANGES_FILE,
    'corrections/anomalies.yaml',
    ...REGISTRIES.map((name) => `registry/${name}.yaml`),
    ...ids.flatMap((id) => [`corrections/${id}.yaml`, `corrections/targets/${id}.yaml`, `summaries/${id}.md`]),
  ].filter((path) => !read.has(path));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((steps) => !GENERATED.includes(steps[0] ?? '') && steps.every((step) => !step.startsWith('.')))
    .map((steps) => steps.join('/'))
    .filter((file) => !read.has(file))
    .sort()
    .map((file) => {
      const values = { perhaps: perhaps(file, known) };
      return { code: 'input/unread', severity: 'warning', file, span: null, values };
    });
}
