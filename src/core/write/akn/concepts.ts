import type { Target } from '../../../model/target.ts';
import { measureEid, termEid } from './inline-marks.ts';
import type { AknPortal } from './portal.ts';
import { akomaRoles, roleEid, type AkomaRole } from './roles.ts';

/** Something that words of a text refer to, as the metadata lists it. */
export interface Concept {
  readonly element: 'TLCRole' | 'TLCConcept' | 'TLCTerm';
  readonly eid: string;
  /** Address in the ontology of Akoma Ntoso. */
  readonly uri: string;
  readonly name: string;
}

const ontology = (of: string, id: string) => `/akn/ontology/${of}/cn/${id}`;

/** The roles of bodies, the measures of targets and the terms that a document may speak of. */
export function conceptsOf(
  targets: Iterable<Target>,
  terms: readonly { readonly id: string; readonly term: string }[],
  { indicator }: Pick<AknPortal, 'indicator'>,
): Concept[] {
  const measures = [...new Map(Array.from(targets, (target) => [measureEid(target), target.indicator]))];
  return [
    ...(Object.keys(akomaRoles) as AkomaRole[]).map((role): Concept => ({
      element: 'TLCRole',
      eid: roleEid(role),
      uri: ontology('role', role),
      name: akomaRoles[role],
    })),
    ...measures.map(([eid, id]): Concept => ({
      element: 'TLCConcept',
      eid,
      uri: ontology('concept', id ?? 'measure'),
      name: (id === null ? undefined : indicator(id)?.name) ?? '目标值',
    })),
    ...terms.map(({ id, term }): Concept => ({
      element: 'TLCTerm',
      eid: termEid(id),
      uri: ontology('term', id),
      name: term,
    })),
  ];
}
