import type { Body } from '../../../model/body.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Gazette } from '../../../model/gazette.ts';
import type { Term, TermUse } from '../../../model/glossary.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import type { BodyIndex } from '../../find/bodies.ts';

/** A term with the places of a document that use it. */
interface UsedTerm extends Pick<Term, 'id' | 'term'> {
  readonly uses: readonly TermUse[];
}

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
  readonly targetsOf: (document: string) => readonly Target[];
  readonly indicator: (id: string) => Pick<Indicator, 'name'> | undefined;
  /** The terms of the glossary that a document uses. */
  readonly termsOf: (document: string) => readonly UsedTerm[];
}
