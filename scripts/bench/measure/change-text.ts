import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Appends a sentence to the made text in the middle of a portal, and tells the manifest; returns its file, null where none was made. */
export async function changeText(portal: string): Promise<string | null> {
  const sources = join(portal, 'sources');
  const made = (await readdir(sources)).filter((file) => /^(?:plan|text)-\d+\./u.test(file)).sort();
  const file = made[Math.floor(made.length / 2)];
  if (file === undefined) return null;
  const before = await readFile(join(sources, file), 'utf8');
  const after = `${before.trimEnd()}\n\n本文件由办公室负责解释，修改一处。\n`;
  const manifest = await readFile(join(sources, 'manifest.yaml'), 'utf8');
  await writeFile(join(sources, file), after);
  await writeFile(join(sources, 'manifest.yaml'), manifest.replace(digest(before), digest(after)));
  return file;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
