import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Code of the engine, below its root; of the scripts all but those of its makers. */
const code = ['astro.config.mjs', 'src/**/*', 'scripts/**/*'];
/** Scripts that ask about the engine itself, or make it. */
const makersOwn =
  /^scripts\/(?:agree|audit|bench\/(?:growth|search)|fuzz|numbers|pack|survey|test)(?:[-./]|$)|^scripts\/(?:row-scans|whole-characters|link-node)\./u;

/** A place in code that names a module by its file: what is quoted, with the quotation mark before it. */
const namedFile = /(?<mark>['"`])(?<path>[\w.@/{},*-]+)\.ts\k<mark>/gu;
/** A package that code imports, by the beginning of its name. */
const importedPackage =
  /(?:\bfrom|\bimport|\bimport\(|\bresolve\()\s*['"](?<name>@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)(?=['"/])/gu;

/**
 * Copies the code of the engine into a folder, its TypeScript as JavaScript under the same names.
 * @returns the packages that it imports
 */
export async function compileCode(root: string, folder: string): Promise<Set<string>> {
  const packages = new Set<string>();
  const entries = await Array.fromAsync(glob(code, { cwd: root, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.map((path) => path.slice(root.length + 1)).sort()) {
    if (makersOwn.test(file)) continue;
    const bytes = await readFile(join(root, file));
    const place = join(folder, file.replace(/(?<!\.d)\.ts$/u, '.js'));
    await mkdir(dirname(place), { recursive: true });
    if (!/\.(?:ts|astro|m?js)$/u.test(file)) {
      await writeFile(place, bytes);
      continue;
    }
    const written = nameCompiled(compile(bytes.toString('utf8'), file), file, root);
    for (const { groups } of written.matchAll(importedPackage)) packages.add(groups?.['name'] ?? '');
    await writeFile(place, written);
  }
  return packages;
}

function compile(text: string, file: string): string {
  if (!/(?<!\.d)\.ts$/u.test(file)) return text;
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions, fileName: file }).outputText;
}

/** Lets code name a module of the engine by the file that it is compiled to. */
function nameCompiled(text: string, file: string, root: string): string {
  return text.replace(namedFile, (whole, mark: string, path: string) => {
    const isThere =
      path.includes('*') || [join(root, dirname(file)), root].some((from) => existsSync(join(from, `${path}.ts`)));
    return isThere ? `${mark}${path}.js${mark}` : whole;
  });
}
