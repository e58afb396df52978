import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from '../../../scripts/content/swap.ts';
import type { Publishing } from '../../../scripts/content/write-content.ts';
import type { Files } from '../../../src/core/write/publish.ts';

/** Two states of a portal's generated files, of which the second has no texts. */
export const states: readonly [Files, Files] = [stateOf('old', 'texts'), stateOf('new')];

function stateOf(words: string, ...more: string[]): Files {
  const folders = ['policies', 'data', ...more];
  const numbers = Array.from({ length: 8 }, (_, index) => String(index));
  return new Map([
    ['gazettes/same.md', 'the same\n'],
    ...folders.flatMap((folder) =>
      numbers.map((number) => [`${folder}/${number}.md`, `${words} ${number}\n`.repeat(500)] as const),
    ),
    [`data/${words}.json`, '[]\n'],
  ]);
}

/** The generated files of a folder, as they are. */
export function filesIn(folder: string): Files {
  mkdirSync(folder, { recursive: true });
  return new Map(
    GENERATED.flatMap((name) => {
      const names = readdirSync(folder).includes(name) ? readdirSync(join(folder, name)) : [];
      return names.map((file) => [`${name}/${file}`, readFileSync(join(folder, name, file), 'utf8')] as const);
    }),
  );
}

/** Which of the two states the files of a folder are; null for a mixture. */
export function stateIn(folder: string): 'old' | 'new' | null {
  const found = JSON.stringify([...filesIn(folder)].sort());
  const index = states.findIndex((files) => JSON.stringify([...files].sort()) === found);
  return (['old', 'new'] as const)[index] ?? null;
}

/** Gives files to an output. */
export function publishing(files: Files): Publishing {
  return (output) => {
    for (const [path, text] of files) output.write(path, Buffer.from(text));
    output.end();
  };
}
