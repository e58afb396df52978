import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { run } from './command.ts';
import { compileCode } from './pack/compile-code.ts';
import { writePackageFile } from './pack/package-file.ts';
import { engine, fromHere } from './place.ts';
import { runScript } from './stage.ts';

const options = {
  /** Folder that the packed engine is put into. */
  out: { type: 'string', default: '.' },
} as const;

/** What the engine is served and described with, copied as it is. */
const copied = ['public', 'tsconfig.json', 'LICENSE', 'README.md'];

/**
 * Packs the engine as others install it: Node runs no TypeScript below `node_modules`, so that the packed file holds
 * JavaScript, and of the scripts those alone that the command `luce` runs.
 */
await runScript(async () => {
  const out = fromHere(parseArgs({ options }).values.out);
  const folder = await mkdtemp(join(tmpdir(), 'luce-pack-'));
  try {
    const packages = await compileCode(engine, folder);
    for (const name of copied) await cp(join(engine, name), join(folder, name), { recursive: true });
    await writePackageFile(join(engine, 'package.json'), join(folder, 'package.json'), packages);
    await mkdir(out, { recursive: true });
    const packed = await run('npm', ['pack', folder, '--silent', '--pack-destination', out]);
    process.stdout.write(`${join(out, packed.trim())}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
