import { SURE_BODY_ENDING } from '../../../lexicon/body-endings.ts';
import { genreOf, readGenre } from '../../../lexicon/genres.ts';
import { ATTACHMENT, PUBLICITY } from '../../../lexicon/markers.ts';
import { fieldsOn, titleIn } from '../metadata/stated-fields.ts';
import { endsAsBody } from '../text/body-name.ts';
import { readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { HAN } from '../text/han.ts';
import type { Line } from '../text/lines.ts';
import { findEnclosed } from './enclosed.ts';
import { readMarker } from './marker.ts';
import { findOpening } from './opening.ts';
import type { Outline } from './outline.ts';
import { signatureAbove } from './signature.ts';
import { isStatusLine, joinLines } from './title.ts';
import type { KnownTitles } from './title-lines.ts';
import { wrapperLength } from './wrapper.ts';

const ADDRESSEE = /^[^。；]{2,200}[：:]$/u;
/** 为正确执行……，根据……，现作如下规定： leads into the text and names nobody. */
const LEADS_IN =
  /^(?:根据|依据|依照|按照|遵照|为|鉴于|针对|经|现|近[来日年期]|自\d)|《|[如以]下|下列|(?:决定|规定|修改|通知|通告|公告|提出)[：:]$/u;

/** A sentence that is sent or asked names bodies as its object. */
const REPORTS = /^(?:请(?!示)|现将|现就)|报送|要求，/u;

/**
 * Reads the head of a document up to the first line of its own text: masthead, title, 发文字号, status,
 * 主送机关, and, where a notice (通知) or a decree (令) encloses the text, that notice with its signature
 * and date.
 * @param titles those that are known beforehand, which need not end with a known genre
 * @returns the index of the first line after it
 */
export function parseHead(lines: readonly Line[], outline: Outline, titles: KnownTitles): number {
  const wrapper = wrapperLength(lines);
  const given = titles.given ?? titleIn(fieldsOn(lines.slice(0, wrapper).map(({ text }) => text)));
  for (const line of lines.slice(0, wrapper)) outline.add({ kind: 'masthead', scope: null, text: line });
  const opening = findOpening(lines, wrapper, { ...titles, given });
  const [enclosed] = opening.title === null ? [] : findEnclosed(lines, opening.next, opening.title);
  const scope = enclosed ? 'notice' : null;
  for (const part of opening.parts)
    outline.add({ kind: part.kind, scope: part.kind === 'masthead' ? null : scope, text: joinLines(part.lines) });
  let next = opening.next;
  const addressee = lines[next];
  if (addressee && (isAddressee(addressee.text) || isLoneAddressee(addressee.text, opening.title))) {
    outline.add({ kind: 'addressee', scope, text: addressee });
    next++;
  }
  if (!enclosed) return next;
  parseNotice(lines.slice(next, enclosed.start), outline);
  outline.add({ kind: 'title', scope: null, text: joinLines(lines.slice(enclosed.start, enclosed.end)) });
  next = enclosed.end;
  for (let line = lines[next]; line; line = lines[++next]) {
    const kind = isStatusLine(line.text) ? 'status' : readDocumentNumber(line.text) === null ? null : 'number';
    if (kind === null) break;
    outline.add({ kind, scope: null, text: line });
  }
  return next;
}

function isAddressee(text: string): boolean {
  if (!ADDRESSEE.test(text) || readMarker(text) !== null) return false;
  const names = text.slice(0, -1);
  const parts = names.split(/[、，,]/u);
  if (REPORTS.test(text) || (LEADS_IN.test(text) && !endsAsBody(parts.at(-1) ?? ''))) return false;
  return /[、，,各]/u.test(text);
}

/** `湖北省人民政府：`, `省有关单位：`, `石英代表：`: one body, all that are meant, or a delegate. */
const LONE = new RegExp(
  `^(?:[${HAN}]{2,30}(?:${SURE_BODY_ENDING}|总部|单位|部门|公司|集团|中心|总队)|[${HAN}]{0,6}有关(?:单位|部门)|[${HAN}]{2,4}(?:等(?:\\d+位)?)?(?:代表|委员))[：:]$`,
  'u',
);
/** Kinds of texts that are sent to somebody. */
const SENT: ReadonlySet<string> = new Set(['letter', 'notice', 'opinion']);

/** Whether a line below the title of a letter or a notice names the one whom it is sent to. */
function isLoneAddressee(text: string, title: string | null): boolean {
  const genre = genreOf(readGenre(title ?? '') ?? '');
  return genre !== null && SENT.has(genre.akn) && LONE.test(text) && readMarker(text) === null;
}

/** Indices of the lines at which the texts begin that the notice at the head of a file encloses beside the first. */
export function furtherEnclosed(lines: readonly Line[]): number[] {
  const { title, next } = findOpening(lines, wrapperLength(lines), { stated: null, given: null });
  return title === null
    ? []
    : findEnclosed(lines, next, title)
        .slice(1)
        .map(({ start }) => start);
}

/** The lines of a notice between its 主送机关 and the text that it encloses; its signature stands above its date, or last. */
function parseNotice(lines: readonly Line[], outline: Outline): void {
  const dated = lines.findIndex((line, index) => index > 0 && readDate(line.text) !== null);
  const signed = new Set(signatureAbove(lines, dated < 0 ? lines.length : dated));
  lines.forEach((line, index) => {
    const scope = 'notice';
    if (PUBLICITY.test(line.text)) outline.add({ kind: 'publicity', scope, text: line });
    else if (readDate(line.text) !== null) outline.add({ kind: 'date', scope, text: line });
    else if (signed.has(index)) outline.add({ kind: 'signature', scope, text: line });
    else if (ATTACHMENT.test(line.text)) outline.add({ kind: 'attachment-list', scope, text: line });
    else outline.add({ kind: 'p', scope, text: line });
  });
}
