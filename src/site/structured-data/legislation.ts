import { AKOMA_NTOSO } from '../../lexicon/media-types.ts';
import { placeOfSpeech } from '../../core/find/bodies.ts';
import type { Citation } from '../../model/citation.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { issueName } from '../gazettes/issue-name.ts';
import { worksOf } from '../citations/works.ts';
import { context } from './json-ld.ts';

/** Where things of this portal are; the addresses of a build. */
export interface Places {
  readonly document: (id: string) => string;
  readonly body: (id: string) => string;
  /** Id of the body that a document means by the name of an issuer. */
  readonly bodyNamed: (name: string, place: string) => string | null;
  /** The Akoma Ntoso file of a document. */
  readonly xml: (id: string) => string;
}

/** A value of JSON-LD. A field that the source does not give is left out. */
type Json = string | number | boolean | readonly Json[] | JsonObject;

/** An object of JSON-LD. */
export interface JsonObject {
  readonly [key: string]: Json | null | undefined;
}

/**
 * A document in the terms of schema.org. `legislationLegalForce` stands only where the text itself settles it:
 * a draft for comment (征求意见稿) is not in force; whether an issued text still is, none of them says.
 */
export function legislation(
  document: PolicyDocument,
  gazette: Gazette | undefined,
  citations: readonly Citation[],
  places: Places,
): JsonObject {
  const { id, title, noticeTitle, number, issuers, jurisdiction, kind, status, period } = document;
  return {
    '@context': [context, { eli: 'http://data.europa.eu/eli/ontology#' }],
    '@type': 'Legislation',
    '@id': places.document(id),
    url: places.document(id),
    name: title,
    alternateName: noticeTitle,
    legislationIdentifier: number,
    legislationType: kind,
    legislationDate: document.issuedOn,
    datePublished: document.publishedOn ?? gazette?.publishedOn ?? null,
    'eli:id_local': number,
    'eli:type_document': kind,
    'eli:title': title,
    'eli:date_document': document.issuedOn,
    'eli:date_publication': document.publishedOn ?? gazette?.publishedOn ?? null,
    'eli:first_date_entry_in_force': document.effectiveOn,
    'eli:date_no_longer_in_force': document.expiresOn,
    'eli:passed_by': issuers,
    'eli:cites': knownWorks(citations, 'cites', places),
    'eli:repeals': knownWorks(citations, 'repeals', places),
    legislationRepeals: knownWorks(citations, 'repeals', places),
    legislationPassedBy: issuers.map((name) => {
      const body = places.bodyNamed(name, placeOfSpeech(document));
      return { '@type': 'GovernmentOrganization', name, url: body === null ? null : places.body(body) };
    }),
    legislationJurisdiction: jurisdiction === null ? null : { '@type': 'AdministrativeArea', name: jurisdiction },
    temporalCoverage: period === null ? null : `${period.from}/${period.to}`,
    legislationLegalForce: status === 'draft' ? 'https://schema.org/NotInForce' : null,
    creativeWorkStatus: status === 'draft' ? 'Draft' : null,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    isPartOf: gazette === undefined ? null : publication(gazette),
    citation: worksOf(citations).map((work) => ({
      '@type': 'CreativeWork',
      name: work.title ?? work.number ?? '',
      identifier: work.number,
      url: work.to === null ? null : places.document(work.to),
    })),
    encoding: [
      {
        '@type': 'LegislationObject',
        contentUrl: places.xml(id),
        encodingFormat: AKOMA_NTOSO,
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    ],
  };
}

/** The addresses of the texts of this portal that a document refers to in one way; null for none. */
function knownWorks(citations: readonly Citation[], relation: Citation['relation'], places: Places): Json | null {
  const ids = citations.flatMap((citation) => (citation.relation === relation ? (citation.to ?? []) : []));
  return ids.length === 0 ? null : [...new Set(ids)].map((id) => ({ '@id': places.document(id) }));
}

function publication(gazette: Gazette): JsonObject {
  return {
    '@type': 'PublicationIssue',
    name: issueName(gazette),
    issueNumber: gazette.issue,
    datePublished: gazette.publishedOn,
    isPartOf: { '@type': 'Periodical', name: gazette.title },
  };
}
