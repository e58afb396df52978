import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bodySchema } from '../../src/model/body.ts';
import { documentSchema } from '../../src/model/document.ts';
import { indicatorSchema } from '../../src/model/indicator.ts';
import { portalSchema } from '../../src/model/portal.ts';
import { targetSchema } from '../../src/model/target.ts';
import { topicSchema } from '../../src/model/topic.ts';
import { collectCards } from '../../src/site/share/collect-cards.ts';
import { cardSize, drawCard } from '../../src/site/share/card.ts';
import { placePictures, type PlacedPictures } from './place-pictures.ts';

export interface ShareImageOptions {
  /** Folder with portal.json, documents.json, targets.json, indicators.json, bodies.json and topics.json. */
  readonly dataDir: string;
  /** Folder of the pictures; what it held is removed. */
  readonly outDir: string;
  /** Folder of the pictures that were drawn before. */
  readonly kept: string;
}

/** Draws the picture that stands for each page where it is shared. The same data gives the same bytes. */
export async function drawShareImages({ dataDir, outDir, kept }: ShareImageOptions): Promise<PlacedPictures> {
  const cards = collectCards({
    profile: portalSchema.parse(JSON.parse(await readFile(join(dataDir, 'portal.json'), 'utf8'))),
    documents: await readRows(dataDir, 'documents', documentSchema),
    targets: await readRows(dataDir, 'targets', targetSchema),
    indicators: await readRows(dataDir, 'indicators', indicatorSchema),
    bodies: await readRows(dataDir, 'bodies', bodySchema),
    topics: await readRows(dataDir, 'topics', topicSchema),
  });
  await rm(outDir, { recursive: true, force: true });
  return placePictures(
    kept,
    cards.map(({ card, scale, path }) => ({
      svg: drawCard(card),
      width: cardSize.width * scale,
      path: join(outDir, path),
    })),
  );
}

async function readRows<Row>(dataDir: string, name: string, schema: z.ZodType<Row>): Promise<Row[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(dataDir, `${name}.json`), 'utf8')));
}
