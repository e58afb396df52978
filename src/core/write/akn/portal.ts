import type { Body } from '../../../model/body.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Gazette } from '../../../model/gazette.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { indexBodies, type BodyIndex } from '../../find/bodies.ts';

/** The registries that give a work its place among others. */
export interface Registries {
  /** Id of the body that is meant by a name where a document speaks. */
  readonly bodyNamed: BodyIndex['resolve'];
  readonly regions: readonly Region[];
}

/** What a document in Akoma Ntoso is written from: its own rows, and the works and bodies that it names. */
export interface AknPortal extends Registries {
  readonly document: (id: string) => PolicyDocument | undefined;
  readonly gazette: (id: string) => Gazette | undefined;
  readonly body: (id: string) => Body | undefined;
  readonly provisionsOf: (document: string) => readonly Provision[];
  readonly tablesOf: (document: string) => readonly PolicyTable[];
  readonly mentionsOf: (document: string) => readonly Mention[];
}

/** All rows of a portal. */
interface Records {
  readonly documents: readonly PolicyDocument[];
  readonly gazettes: readonly Gazette[];
  readonly bodies: readonly Body[];
  readonly regions: readonly Region[];
  readonly provisions: readonly Provision[];
  readonly tables: readonly PolicyTable[];
  readonly mentions: readonly Mention[];
}

/** Opens the rows of a portal for the writing of one document after another. */
export function openRecords(records: Records): AknPortal {
  return {
    bodyNamed: indexBodies(records.bodies).resolve,
    regions: records.regions,
    document: oneBy(records.documents, ({ id }) => id),
    gazette: oneBy(records.gazettes, ({ id }) => id),
    body: oneBy(records.bodies, ({ id }) => id),
    provisionsOf: rowsByDocument(records.provisions),
    tablesOf: rowsByDocument(records.tables),
    mentionsOf: rowsByDocument(records.mentions),
  };
}
