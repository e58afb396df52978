import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piecePath, thingsDirectory } from '../../src/search/things/paths.ts';
import type { ThingsDirectory } from '../../src/search/things/pieces.ts';
import { writePieces } from '../../src/search/things/thing-index.ts';
import { collectGoals } from '../../src/site/search/things/goals.ts';
import { collectThings } from '../../src/site/search/things/collect.ts';
import { collectDuties } from '../../src/site/search/things/duties.ts';
import { usualSounds } from '../../src/site/search/things/pinyin.ts';
import { comparedTexts } from '../../src/site/search/things/pairs.ts';

/** How much an index of things holds. */
export interface ThingsCounts {
  readonly things: number;
  readonly goals: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the index of all that the portal has a name for, and of its targets, from the store of the portal that the
 * environment names. It knows no address but those below the root of the site. The same data gives the same bytes.
 * @param out folder of the index; what it held is removed
 */
export function writeThings(out: string): ThingsCounts {
  const things = collectThings();
  const goals = collectGoals();
  const pieces = writePieces({ things, goals, pairs: comparedTexts(), duties: collectDuties(), sounds: usualSounds() });
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece).update('\0');
  const version = hash.digest('hex').substring(0, 16);
  const directory: ThingsDirectory = { version, pieces: pieces.length, goals: goals.length };

  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, version), { recursive: true });
  let bytes = 0;
  for (const [number, piece] of pieces.entries()) {
    writeFileSync(join(out, piecePath(version, number)), piece);
    bytes += Buffer.byteLength(piece);
  }
  writeFileSync(join(out, thingsDirectory), JSON.stringify(directory));
  return { things: things.length, goals: goals.length, files: pieces.length + 1, bytes };
}
