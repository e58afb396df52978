import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { MANIFEST } from '../../src/core/read/source.ts';
import { CHANGES_FILE } from '../../src/model/change.ts';
import { PORTAL_FILE } from '../../src/model/portal.ts';
import { perhaps } from '../../src/model/wording.ts';
import { listFolder } from './list-folder.ts';
import { GENERATED } from './swap.ts';

/** What else stands in the folder of a portal: its site, and what npm installs the engine with. */
const beside = /^(?:dist(?:-.*)?|engine|export|node_modules|package(?:-lock)?\.json|LICENSE|.*\.log)$/u;

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
  const top = (await listFolder(folder)).filter((name) => !isBeside(name));
  return (await Promise.all(top.map((name) => filesBelow(folder, name))))
    .flat()
    .filter((file) => !read.has(file))
    .sort()
    .map((file) => {
      const values = { perhaps: perhaps(file, known) };
      return { code: 'input/unread', severity: 'warning', file, span: null, values };
    });
}

function isBeside(name: string): boolean {
  return GENERATED.includes(name) || name.startsWith('.') || beside.test(name);
}

/** A file of the folder, or those in a folder of it, without READMEs and what is hidden; by their paths. */
async function filesBelow(folder: string, name: string): Promise<string[]> {
  if (!(await stat(join(folder, name))).isDirectory()) return name === 'README.md' ? [] : [name];
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((steps) => steps.every((step) => !step.startsWith('.')))
    .map((steps) => steps.join('/'));
}
