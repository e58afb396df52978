import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const packageFileSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  type: z.string(),
  engines: z.record(z.string(), z.string()),
  bin: z.record(z.string(), z.string()),
  dependencies: versions,
  optionalDependencies: versions,
});

/**
 * Writes `package.json` of the packed engine: what its users need, and nothing that its makers do.
 * @param imported packages that the code imports
 * @throws Error where it imports one that is no dependency, and would be missing
 */
export async function writePackageFile(from: string, to: string, imported: ReadonlySet<string>): Promise<void> {
  const file = packageFileSchema.parse(JSON.parse(await readFile(from, 'utf8')));
  const missing = [...imported].filter((name) => !(name in file.dependencies));
  if (missing.length > 0) throw new Error(`The packed engine imports what is no dependency: ${missing.join(', ')}.`);
  await writeFile(to, `${JSON.stringify(file, null, 2)}\n`);
}
