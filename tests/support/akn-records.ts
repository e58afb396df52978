import { indexBodies } from '../../src/core/find/bodies.ts';
import type { Portal } from '../../src/core/portal/build.ts';
import type { AknPortal } from '../../src/core/write/akn/portal.ts';
import { oneBy, rowsByDocument } from '../../src/model/lists-by.ts';

/** Opens the rows of a portal for the writing of one document after another. */
export function openRecords(records: Portal): AknPortal {
  return {
    bodyNamed: indexBodies(records.bodies).resolve,
    regions: records.regions,
    document: oneBy(records.documents, ({ id }) => id),
    gazette: oneBy(records.gazettes, ({ id }) => id),
    body: oneBy(records.bodies, ({ id }) => id),
    provisionsOf: rowsByDocument(records.provisions),
    tablesOf: rowsByDocument(records.tables),
    mentionsOf: rowsByDocument(records.mentions),
    targetsOf: rowsByDocument(records.targets),
    indicator: oneBy(records.indicators, ({ id }) => id),
    termsOf: (document) =>
      records.glossary.flatMap(({ uses, ...term }) => {
        const own = uses.filter((use) => use.document === document);
        return own.length === 0 ? [] : [{ ...term, uses: own }];
      }),
  };
}
