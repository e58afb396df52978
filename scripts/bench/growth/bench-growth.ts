import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthOf } from '../../../tests/support/growth.ts';
import { runStage } from '../../stage.ts';
import { measure } from '../measure/usage.ts';
import { makePortal } from '../portal/make-portal.ts';
import { stages } from './stages.ts';

/** Documents of the smaller portal; the larger has twice as many. */
const DOCUMENTS = 40;
/** What stands for none: a portal needs a text. */
const LEAST = 1;

/**
 * Holds each stage to work that grows with the documents, and no faster: plans of the seed, once and twice as many.
 * @throws Error that names the stages that grow faster
 */
export async function benchGrowth(seed: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'luce-growth-'));
  const faster: string[] = [];
  try {
    for (const documents of [LEAST, LEAST + DOCUMENTS, LEAST + 2 * DOCUMENTS]) await prepare(folder, documents, seed);
    for (const [name, stage] of Object.entries(stages)) {
      await runStage(name, async () => {
        const { factor, medians, linear } = await growthOf(
          (documents) => stage(portalOf(folder, LEAST + documents)),
          DOCUMENTS,
        );
        if (!linear) faster.push(name);
        return `${factor.toFixed(2)}×, ${medians.map((seconds) => seconds.toFixed(2)).join(' → ')} CPU s`;
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  if (faster.length > 0) throw new Error(`grows faster than the documents: ${faster.join(', ')}`);
}

function portalOf(folder: string, documents: number): string {
  return join(folder, String(documents));
}

async function prepare(folder: string, documents: number, seed: string): Promise<void> {
  const portal = portalOf(folder, documents);
  await makePortal(portal, { documents, plans: documents, corpus: null, base: null, seed });
  await measure('scripts/content.ts', ['--content', portal]);
}
