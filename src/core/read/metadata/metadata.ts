import { foldWidth } from '../../../lexicon/fold.ts';
import { DRAFT, readGenre } from '../../../lexicon/genres.ts';
import { DECREE } from '../../../lexicon/head-lines.ts';
import { isProse } from '../../../lexicon/provision-kinds.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Keeping } from '../../../model/manifest.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { LayoutField } from '../intake/layout.ts';
import type { KnownTitles } from '../structure/title-lines.ts';
import { splitBodies } from '../text/body-name.ts';
import { findDate, readDate } from '../text/date.ts';
import { readEffect } from './effect.ts';
import { decreeOf, issuersOf, readHistory } from './history.ts';
import { readJurisdiction } from './issuer.ts';
import { readIssuers } from './issuers.ts';
import { readDecreeNumber, readNumber } from './number.ts';
import { readPeriod } from './period.ts';
import { readPlace } from './place.ts';
import { readDelivery } from './report.ts';
import { statedFields } from './stated-fields.ts';
import { unreadFields } from './unread.ts';

/** What a text says of itself; a field is null where it says nothing. */
export type Metadata = Omit<
  PolicyDocument,
  'id' | 'gazette' | 'topics' | 'source' | 'review' | 'reviewedOn' | 'reviewedBy' | keyof Keeping
>;

const draft = new RegExp(`${DRAFT}|征求意见`, 'u');

/**
 * Reads the metadata of a document off its provisions and what its file states beside them.
 * @param known titles known beforehand: one that is stated goes before the one that is read, one that is given behind it
 * @returns null without a title
 */
export function readMetadata(
  provisions: readonly Provision[],
  known: KnownTitles = { stated: null, given: null },
  fields: readonly LayoutField[] = [],
): Metadata | null {
  const words = (kind: Provision['kind']) =>
    provisions.filter((provision) => provision.kind === kind).map(provisionWords);
  const stated = statedFields(fields, words('masthead'));
  const titles = readTitles(provisions, { ...known, given: known.given ?? stated.title });
  if (titles === null) return null;
  const { title, noticeTitle } = titles;
  const history = readHistory(provisions);
  const text = provisions.filter(({ kind }) => isProse(kind)).map(provisionWords);
  const delivery = readDelivery(words('date'), text);
  const heading = noticeTitle ?? title;
  const issuers = readAllIssuers(
    provisions,
    heading,
    delivery?.issuer ? [delivery.issuer] : issuersOf(history),
    stated.issuers,
  );
  const place = readPlace(issuers, [noticeTitle, title], text);
  const dated =
    words('date')
      .map(readDate)
      .find((date) => date !== null) ?? null;
  const dayOf = (act: (typeof history)[number]['act']) => history.find((one) => one.act === act)?.on ?? null;
  const adopted = dayOf('adopted') ?? dayOf('published');
  const ofStatute = DECREE.test(heading) ? (dated ?? adopted) : (adopted ?? dated);
  const issuedOn = delivery?.on ?? ofStatute ?? stated.issuedOn;
  const printedOn = readPrinted([...words('imprint'), ...words('number')]);
  const day = stated.effectiveOn ?? printedOn ?? issuedOn;
  const ofProclamation = history.length > 0 && !DECREE.test(heading) ? (stated.effectiveOn ?? dayOf('published')) : day;
  const effect = readEffect(text, {
    ofIssue: day,
    ofProclamation,
    ofAdoption: dayOf('adopted'),
    expiresOn: stated.expiresOn,
  });
  const number =
    readNumber(words('number'), stated.number) ?? readDecreeNumber(heading, words('number')) ?? decreeOf(history);
  const read = {
    title,
    noticeTitle,
    number,
    issuers,
    addressees: words('addressee').flatMap(readAddressees),
    jurisdiction: place?.jurisdiction ?? null,
    level: place?.level ?? null,
    kind: readGenre(title),
    status: draft.test(title + words('status').join('')) ? ('draft' as const) : ('issued' as const),
    issuedOn,
    publishedOn: printedOn ?? (DECREE.test(heading) ? null : dayOf('published')) ?? stated.publishedOn,
    effectiveOn: effect.effectiveOn ?? dayOf('effective') ?? stated.effectiveOn,
    expiresOn: effect.expiresOn ?? stated.expiresOn,
    history,
    period: readPeriod(foldWidth(title), text.map(foldWidth)),
  };
  return { ...read, unread: unreadFields(read, provisions, effect) };
}

/** The title of the text itself, and that of the notice or the decree that brings it. */
function readTitles(provisions: readonly Provision[], { stated, given }: KnownTitles) {
  const titles = provisions.filter(({ kind }) => kind === 'title');
  const own = titles.find(({ eid }) => eid === 'title');
  const notice = titles.find(({ eid }) => eid.startsWith('notice__'));
  const title = stated ?? (own ?? notice)?.text ?? given;
  return title === null ? null : { title, noticeTitle: own && notice ? notice.text : null };
}

/** Who issued it: as its head or signature names them, else as its delivery or history tells, else as its file states. */
function readAllIssuers(
  provisions: readonly Provision[],
  heading: string,
  told: readonly string[],
  stated: string | null,
): string[] {
  const printed = readIssuers(provisions, heading);
  if (printed.length > 0) return printed;
  if (told.length > 0) return [...told];
  // A site names its own offices as within it (区政府办公室): of those only a full name says who it is.
  const names = splitBodies((stated ?? '').replace(/^原/u, ''));
  return names.every((name) => readJurisdiction(name) !== null) ? names : [];
}

/** Whom a line names, parted by commas, or, as full names, by nothing: `教育部财政部：`. */
function readAddressees(line: string): string[] {
  return line
    .replace(/[：:]$/u, '')
    .split(/[，,]/u)
    .flatMap((part) => {
      const bodies = splitBodies(part);
      return bodies.length > 1 && bodies.join('') === part ? bodies : [part];
    });
}

/** The day of printing, in the imprint or behind the number: `2021年3月1日印发`. */
function readPrinted(lines: readonly string[]): string | null {
  const printed = lines.filter((line) => /印发[）)]?$/u.test(line)).map(findDate);
  return printed.find((date) => date !== null) ?? null;
}
