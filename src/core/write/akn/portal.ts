import type { Body } from '../../../model/body.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Gazette } from '../../../model/gazette.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { BodyIndex } from '../../find/bodies.ts';

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
