import { yearOfIssue } from '../../read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Gazette } from '../../../model/gazette.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Region } from '../../../model/region.ts';
import { readCite, type Cite } from '../../../model/summary.ts';
import type { Library } from '../../read/library.ts';
import { placeOfSpeech, type BodyIndex } from '../../find/bodies.ts';
import { findRegions } from '../../find/regions.ts';
import { readSupport, type Support } from './support.ts';
import { readResponsibilities, type Responsibilities } from '../../find/responsibilities.ts';

/** What the provisions say that a sentence cites. */
export interface Evidence extends Support {
  /** Their words, one after the other; of a row also the heads of its columns and the title of its table. */
  words: string;
  /** Ids of the bodies that they name, or that their responsibility note does. */
  bodies: ReadonlySet<string>;
  /** Ids of the regions that they name; that of the document itself counts as named. */
  regions: ReadonlySet<string>;
  /** Words of the responsibility notes that govern them. */
  notes: string;
}

/** Looks up what a cite stands for; null where there is no such provision. */
export type EvidenceReader = (cite: string, own: string) => Evidence | null;

/** The texts of a library, indexed for cites. */
export function readEvidence(library: Library, bodies: BodyIndex, regions: readonly Region[]): EvidenceReader {
  const [provisionsOf, tablesOf] = [rowsByDocument(library.provisions), rowsByDocument(library.tables)];
  const documentOf = oneBy(library.documents, ({ id }) => id);
  const gazetteOf = oneBy(library.gazettes, ({ id }) => id);
  const texts = new Map<string, Text>();
  const known = new Map<string, Evidence | null>();
  const open = (document: PolicyDocument): Text => {
    const provisions = provisionsOf(document.id);
    const text = texts.get(document.id) ?? {
      provisions,
      responsibilities: readResponsibilities(provisions, tablesOf(document.id)),
    };
    texts.set(document.id, text);
    return text;
  };
  const look = ({ document: id, eid }: Cite): Evidence | null => {
    const document = documentOf(id);
    if (!document) return null;
    const parts =
      eid === null ? factsOf(document, gazetteOf(document.gazette?.id ?? '')) : partsOf(eid, open(document));
    return parts && join(document, parts, bodies, regions);
  };
  return (printed, own) => {
    const cite = readCite(printed, own);
    const key = `${cite.document}#${cite.eid ?? ''}`;
    const evidence = known.get(key) ?? look(cite);
    known.set(key, evidence);
    return evidence;
  };
}

interface Text {
  provisions: readonly Provision[];
  responsibilities: Responsibilities;
}

interface Parts {
  words: string;
  notes: string;
  bodies: readonly string[];
  regions: readonly string[];
}

function partsOf(eid: string, { provisions, responsibilities }: Text): Parts | null {
  const provision = provisions.find((each) => each.eid === eid);
  if (!provision) return null;
  const governing = responsibilities.governing(eid, 0)?.eid;
  const note = provisions.find((each) => each.eid === governing) ?? provision;
  const isTable = ({ kind, eid: id, parent }: Provision) =>
    provision.kind === 'row' && (id === provision.parent || (kind === 'head' && parent === provision.parent));
  return {
    words: [...provisions.filter(isTable), provision].map(provisionWords).join('\n'),
    notes: provisionWords(note),
    bodies: [provision, note].flatMap(({ leads, participants }) => [...leads, ...participants]),
    regions: [provision, note].flatMap((each) => each.regions),
  };
}

/** The facts of a document as its page prints them. */
function factsOf(document: PolicyDocument, gazette: Gazette | undefined): Parts {
  const { title, noticeTitle, number, issuers, addressees, jurisdiction, kind, period } = document;
  const dates = [document.issuedOn, document.publishedOn, document.effectiveOn];
  const facts = [
    title,
    noticeTitle,
    number,
    ...issuers,
    ...addressees,
    jurisdiction,
    kind,
    ...dates.map((date) => date?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')),
    period && `${String(period.from)}—${String(period.to)}年`,
    document.status === 'draft' ? '征求意见稿' : null,
    gazette && `${gazette.title}${gazette.year === null ? '' : `${String(gazette.year)}年`}`,
    document.gazette && `第${String(document.gazette.issue)}期第${String(document.gazette.page)}页`,
  ];
  return { words: facts.filter((fact) => typeof fact === 'string').join('\n'), notes: '', bodies: [], regions: [] };
}

function join(document: PolicyDocument, parts: Parts, bodies: BodyIndex, regions: readonly Region[]): Evidence {
  const { words, notes } = parts;
  const year = yearOfIssue(document);
  const own = regions.filter(({ name }) => name === document.jurisdiction).map(({ id }) => id);
  const named = bodies.find(words, placeOfSpeech(document)).map(({ body }) => body);
  const places = findRegions(words, regions, { year }).map(({ region }) => region);
  return {
    words,
    ...readSupport(words),
    notes,
    bodies: new Set([...parts.bodies, ...named]),
    regions: new Set([...parts.regions, ...places, ...own]),
  };
}
