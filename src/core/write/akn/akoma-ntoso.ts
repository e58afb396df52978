import type { PolicyDocument } from '../../../model/document.ts';
import { element, type XmlElement } from '../xml.ts';
import { writeBlocks } from './blocks.ts';
import { writeBody } from './levels.ts';
import { writeComponentMeta, writeMeta, type Editor } from './meta.ts';
import type { AknPortal } from './portal.ts';
import { divide, growTrees, type Node } from './tree.ts';
import { conceptsOf } from './concepts.ts';
import { dateMarks, quantityMarks, termMarks } from './inline-marks.ts';
import { bodyAgent, describeWork, type Work } from './work.ts';
import { prepareWriting, type Writing } from './writing.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document in Akoma Ntoso 3.0 (OASIS LegalDocML). It is a `doc`: 公文 are documents of the administration,
 * neither acts nor bills. Every provision keeps its eId and its words; what else has an eId is derived from
 * it after the naming convention. Nothing that the source does not say is added but the marks themselves.
 */
export function writeAkomaNtoso(document: PolicyDocument, portal: AknPortal, editor: Editor): XmlElement {
  const work = describeWork(document, portal);
  const agentOf = (id: string) => {
    const body = portal.body(id);
    return body === undefined ? null : bodyAgent(id, body.name);
  };
  const mentions = portal.mentionsOf(document.id);
  const targets = new Map(portal.targetsOf(document.id).map((target) => [target.id, target]));
  const terms = portal.termsOf(document.id);
  const uses = Map.groupBy(
    terms.flatMap(({ id, uses: own }) => own.map((use) => ({ ...use, term: id }))),
    ({ eid }) => eid,
  );
  const mentioned = mentions.flatMap(({ kind, ref }) => (kind === 'body' ? (agentOf(ref) ?? []) : []));
  const writing = prepareWriting(
    portal.tablesOf(document.id),
    mentions,
    {
      body: (id) => agentOf(id)?.eid ?? null,
      work(id) {
        const cited = portal.document(id);
        return cited === undefined ? null : describeWork(cited, portal).uri;
      },
      marks: (provision, words, own) => [
        ...dateMarks(provision),
        ...quantityMarks(words, own, (id) => targets.get(id)),
        ...termMarks(uses.get(provision.eid) ?? []),
      ],
    },
    (name) => work.issuers.find((issuer) => issuer.name === name)?.eid ?? null,
  );
  const gazette = portal.gazette(document.gazette?.id ?? '') ?? null;
  const { preface, preamble, body, conclusions, attachments } = divide(growTrees(portal.provisionsOf(document.id)));
  const part = (name: string, nodes: readonly Node[]) =>
    nodes.length === 0 ? [] : [element(name, {}, writeBlocks(nodes, writing))];
  return element('akomaNtoso', { xmlns: namespace }, [
    element('doc', { name: work.subtype, contains: 'originalVersion' }, [
      writeMeta({
        document,
        work,
        gazette,
        agents: mentioned,
        concepts: conceptsOf(targets.values(), terms, portal),
        editor,
      }),
      ...part('preface', preface),
      ...part('preamble', preamble),
      mainBody(writeBody(body, writing)),
      ...part('conclusions', conclusions),
      ...(attachments.length === 0
        ? []
        : [
            element(
              'attachments',
              {},
              attachments.map((node) => writeAttachment(node, document, work, writing)),
            ),
          ]),
    ]),
  ]);
}

function writeAttachment(
  { provision, children }: Node,
  document: PolicyDocument,
  work: Work,
  writing: Writing,
): XmlElement {
  const { num, heading, text } = writing.pieces(provision);
  const own = text.length === 0 ? [] : [element('p', {}, text)];
  return element('attachment', { eId: provision.eid }, [
    ...num,
    ...heading,
    element('doc', { name: 'annex' }, [
      writeComponentMeta(document, work, provision.eid),
      mainBody([...own, ...writeBody(children, writing)]),
    ]),
  ]);
}

/** A main body must hold something; that of a text which is all heading holds an empty paragraph. */
function mainBody(children: readonly XmlElement[]): XmlElement {
  return element('mainBody', {}, children.length === 0 ? [element('p', {})] : children);
}
