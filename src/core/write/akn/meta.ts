import { AKOMA_NTOSO } from '../../../lexicon/media-types.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Gazette } from '../../../model/gazette.ts';
import { element, type XmlElement } from '../xml.ts';
import type { Concept } from './concepts.ts';
import { dayInForce, isOfSource, type Agent, type Work } from './work.ts';

/** What the metadata of a file is made of. */
export interface MetaInput {
  readonly document: PolicyDocument;
  readonly work: Work;
  /** The issue that printed it, where one is known. */
  readonly gazette: Gazette | null;
  /** Organisations that the text refers to. */
  readonly agents: readonly Agent[];
  /** What else its words refer to. */
  readonly concepts: readonly Concept[];
  readonly editor: Editor;
}

/** Who has marked the text up. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** What the editor of the markup is referred to by. */
const editorId = 'editor';
const unnamed: Agent = { eid: 'issuer_unknown', uri: '/akn/ontology/organization/cn/unknown', name: '原文未载' };

/** The metadata of a document: what it is, where it was printed, what happened to it, whom it speaks of. */
export function writeMeta({ document, work, gazette, agents, concepts, editor }: MetaInput): XmlElement {
  const { id, name } = editor;
  const marker = { eid: editorId, uri: `/akn/ontology/organization/cn/${id}`, name };
  return element('meta', {}, [
    writeIdentification(document, work, 'main'),
    ...writePublication(gazette),
    ...writeLifecycle(document, work),
    writeReferences(document, work, [...agents, marker], concepts),
  ]);
}

/** The metadata of an annex, which is a component of the same work. */
export function writeComponentMeta(document: PolicyDocument, work: Work, component: string): XmlElement {
  return element('meta', {}, [writeIdentification(document, work, component)]);
}

function writeIdentification(document: PolicyDocument, work: Work, component: string): XmlElement {
  const expression = `${work.uri}/zho@`;
  const named = (uri: string, suffix = '') => [
    element('FRBRthis', { value: `${uri}/!${component}${suffix}` }),
    element('FRBRuri', { value: `${uri}${suffix}` }),
  ];
  const date = element('FRBRdate', { date: work.date.value, name: work.date.name });
  const authors = authorsOf(work).map(({ eid }) => element('FRBRauthor', { href: `#${eid}` }));
  return element('identification', { source: `#${editorId}` }, [
    element('FRBRWork', {}, [
      ...named(work.uri),
      element('FRBRalias', { value: document.title, name: 'title' }),
      date,
      ...authors,
      element('FRBRcountry', { value: work.country }),
      element('FRBRsubtype', { value: work.subtype }),
      ...(document.number === null ? [] : [element('FRBRnumber', { value: document.number })]),
      element('FRBRname', { value: document.id }),
    ]),
    element('FRBRExpression', {}, [
      ...named(expression),
      date,
      ...authors,
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: 'zho' }),
    ]),
    // The file is made anew with each build and has no day of its own.
    element('FRBRManifestation', {}, [
      ...named(expression, '.xml'),
      date,
      element('FRBRauthor', { href: `#${editorId}` }),
      element('FRBRformat', { value: AKOMA_NTOSO }),
    ]),
  ]);
}

function writePublication(gazette: Gazette | null): XmlElement[] {
  if (gazette === null || gazette.publishedOn === null) return [];
  const { title, year, issue, publishedOn } = gazette;
  const number = issue === null ? null : String(issue);
  const showAs = `${title}${year === null ? '' : `${year}年`}${number === null ? '' : `第${number}期`}`;
  return [element('publication', { date: publishedOn, name: title, showAs, number })];
}

function writeLifecycle(document: PolicyDocument, { date }: Work): XmlElement[] {
  const effectiveOn = dayInForce(document);
  if (!isOfSource(date)) return [];
  const source = '#original';
  return [
    element('lifecycle', { source: `#${editorId}` }, [
      element('eventRef', { eId: 'event_1', date: date.value, source, type: 'generation' }),
      ...(effectiveOn === null
        ? []
        : [element('eventRef', { eId: 'event_2', date: effectiveOn, source, refersTo: '#in-force' })]),
    ]),
  ];
}

function writeReferences(
  document: PolicyDocument,
  work: Work,
  agents: readonly Agent[],
  concepts: readonly Concept[],
): XmlElement {
  const { title } = document;
  const effectiveOn = dayInForce(document);
  const all = new Map([...authorsOf(work), ...agents].map((agent) => [agent.eid, agent]));
  return element('references', { source: `#${editorId}` }, [
    element('original', { eId: 'original', href: `${work.uri}/zho@`, showAs: title }),
    ...[...all.values()].map(({ eid, uri, name }) => element('TLCOrganization', { eId: eid, href: uri, showAs: name })),
    ...(effectiveOn === null
      ? []
      : [element('TLCEvent', { eId: 'in-force', href: '/akn/ontology/event/cn/in-force', showAs: '施行' })]),
    ...concepts.map(({ element: name, eid, uri, name: showAs }) => element(name, { eId: eid, href: uri, showAs })),
  ]);
}

function authorsOf({ issuers }: Work): readonly Agent[] {
  return issuers.length === 0 ? [unnamed] : issuers;
}
