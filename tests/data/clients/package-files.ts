import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSets } from '../../../src/site/data/data-sets.ts';
import { dataBlocks } from '../../../src/site/data/downloads.ts';

/** Writes the CSV of every data set into a folder of its own, as the package names them. */
export function writePackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const dataSet of dataSets)
    writeFileSync(join(folder, `${dataSet.name}.csv`), Buffer.concat([...dataBlocks(dataSet, 'csv', null)]));
  return folder;
}
