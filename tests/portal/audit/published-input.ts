import { bodySchema } from '../../../src/model/body.ts';
import { citationSchema } from '../../../src/model/citation.ts';
import { correctionSchema } from '../../../src/model/correction.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { indicatorSchema } from '../../../src/model/indicator.ts';
import { mentionSchema } from '../../../src/model/mention.ts';
import { provisionSchema } from '../../../src/model/provision.ts';
import { regionSchema } from '../../../src/model/region.ts';
import { tableSchema } from '../../../src/model/table.ts';
import { targetSchema } from '../../../src/model/target.ts';
import { taskSchema } from '../../../src/model/task.ts';
import { readData } from '../support/content.ts';

/** The data of this portal, as the auditor reads them. */
export const publishedInput = {
  documents: readData('documents', documentSchema),
  provisions: readData('provisions', provisionSchema),
  tables: readData('tables', tableSchema),
  tasks: readData('tasks', taskSchema),
  targets: readData('targets', targetSchema),
  bodies: readData('bodies', bodySchema),
  regions: readData('regions', regionSchema),
  citations: readData('citations', citationSchema),
  mentions: readData('mentions', mentionSchema),
  indicators: readData('indicators', indicatorSchema),
  corrections: readData('corrections', correctionSchema),
};
