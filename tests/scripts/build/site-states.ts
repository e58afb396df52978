import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two sites, of which each has a folder that the other has not. */
export const siteStates: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] = [
  stateOf('old', ['index.html', 'a', 'b', 'c']),
  stateOf('new', ['index.html', 'a', 'b', 'd']),
];

function stateOf(words: string, names: readonly string[]): Map<string, string> {
  const paths = names.flatMap((name) =>
    name.includes('.') ? [name] : Array.from({ length: 5 }, (_, index) => `${name}/${String(index)}.html`),
  );
  return new Map(paths.map((path) => [path, `${words} ${path}\n`.repeat(200)]));
}

/** Which of the two sites a folder holds; null for a mixture or none. */
export function siteIn(folder: string): 'old' | 'new' | null {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
  });
  const index = siteStates.findIndex((state) => JSON.stringify([...state].sort()) === JSON.stringify(found.sort()));
  return (['old', 'new'] as const)[index] ?? null;
}
