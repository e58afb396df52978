import type { Provision } from '../../../../model/provision.ts';
import type { Span } from '../../../../model/span.ts';
import { findNumberGaps } from '../../../read/structure/numbering.ts';
import { readMarker } from '../../../read/structure/marker.ts';
import { NUMERAL } from '../../../../lexicon/numerals.ts';
import { readNumeral } from '../../../read/text/numeral.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

// `一是…；二是…`
const ordinal = /(?<=^|[，。；：、！？\n\t”）])([一二三四五六七八九十]{1,2})是/gu;
const caption = /\d+$/u;
const numeral = new RegExp(`[${NUMERAL}]+|[\\d０-９]+`, 'u');

/** A number where it is printed. */
interface Numbered extends Span {
  eid: string;
  value: number;
}

/** Two neighbours that do not follow on each other. */
type Jump = readonly [before: Numbered, after: Numbered];

/**
 * Numbers of a document that jump or come twice in one row of numbers: provisions under one parent, the lines of a
 * table and of a list within a cell, 专栏 and 表 through the document, 一是…二是 in a paragraph. A row may begin anew.
 */
export const findNumbering: AuditRule = (sheet) =>
  sheet.documents.flatMap(({ id, title }) => {
    const own = sheet.provisionsOf(id);
    const byEid = new Map(own.map((provision) => [provision.eid, provision]));
    const outline = findNumberGaps(own).flatMap(({ eids: [before, after] }): Jump[] => {
      const [one, next] = [byEid.get(before ?? ''), byEid.get(after)];
      return one && next && !goesOn(sheet, own, one, next) ? [[numberOf(one), numberOf(next)]] : [];
    });
    const rows = [
      ...captionsOf(own, 'box'),
      ...captionsOf(own, 'table'),
      ...serialsOf(sheet, id),
      ...own.flatMap((provision) => runsIn(sheet, provision)),
    ];
    const jumps = [...outline, ...rows.flatMap(jumpsIn)];
    return jumps.length === 0 ? [] : [describe(sheet, id, title, jumps)];
  });

/** `……。（四）……`: a number opens a sentence; `依照第三条` cites one. */
const SENTENCE_OPENS = /[。；！？：\n\t]$/u;

/** Whether a row begins anew, or the numbers left out open sentences inside the words between (`……。（四）……`). */
function goesOn(sheet: AuditSheet, own: readonly Provision[], before: Provision, after: Provision): boolean {
  const value = ({ number }: Provision) => readNumeral(numeral.exec(number ?? '')?.[0] ?? '') ?? 0;
  const [first, next] = [value(before) + 1, value(after)];
  if (next === 1) return true;
  const [open = '', close = ''] = (before.number ?? '').split(numeral);
  const between = own.slice(own.indexOf(before), own.indexOf(after));
  const printed = between.flatMap((provision) => {
    const words = sheet.words(provision.document, provision.eid).slice(provision.number?.length ?? 0);
    return [...words.matchAll(new RegExp(numeral, 'gu'))].flatMap(({ 0: text, index }) => {
      const lead = words.slice(0, index);
      const opens = lead.endsWith(open) && SENTENCE_OPENS.test(lead.slice(0, lead.length - open.length));
      return opens && words.startsWith(close, index + text.length) ? [readNumeral(text)] : [];
    });
  });
  const missing = Array.from({ length: Math.max(0, next - first) }, (_, index) => first + index);
  return missing.length > 0 && missing.every((number) => printed.includes(number));
}

/** Where a provision prints its number. */
function numberOf({ eid, number }: Provision): Numbered {
  const printed = number ?? '';
  return { eid, start: 0, end: printed.length, value: Number(caption.exec(printed)?.[0] ?? 0) };
}

function captionsOf(own: readonly Provision[], kind: Provision['kind']): Numbered[][] {
  const captions = own.filter((one) => one.kind === kind && caption.test(one.number ?? ''));
  return [captions.map((one) => numberOf(one))];
}

/** The serial numbers of each table; lines that share one are parts of one thing. */
function serialsOf(sheet: AuditSheet, document: string): Numbered[][] {
  return sheet.tablesOf(document).map(({ rows }) =>
    rows.flatMap(({ eid, number }, at): Numbered[] => {
      if (number === null || !/^\d{1,3}$/u.test(number) || number === rows[at - 1]?.number) return [];
      const start = `\t${sheet.words(document, eid)}\t`.indexOf(`\t${number}\t`);
      return start < 0 ? [] : [{ eid, value: Number(number), start, end: start + number.length }];
    }),
  );
}

/** `一是…二是` in a paragraph, and the numbered lines of a list within a cell. */
function runsIn(sheet: AuditSheet, { document, eid, kind }: Provision): Numbered[][] {
  const words = sheet.words(document, eid);
  const spoken = [...words.matchAll(ordinal)].flatMap((match): Numbered[] => {
    const value = readNumeral(match[1] ?? '');
    return value === null ? [] : [{ eid, value, start: match.index, end: match.index + match[0].length }];
  });
  if (kind !== 'row') return [spoken];
  const lines = [...words.matchAll(/(?<=\n)[^\n\t]+|(?<=\t)[^\n\t]+(?=\n)/gu)].flatMap((match): Numbered[] => {
    const marker = readMarker(match[0]);
    if (marker?.kind !== 'paragraph') return [];
    return [{ eid, value: marker.value, start: match.index, end: match.index + marker.length }];
  });
  return [spoken, lines];
}

function jumpsIn(row: readonly Numbered[]): Jump[] {
  return row.flatMap((one, at): Jump[] => {
    const before = row[at - 1];
    return before === undefined || one.value === 1 || one.value === before.value + 1 ? [] : [[before, one]];
  });
}

function describe(sheet: AuditSheet, document: string, title: string, jumps: readonly Jump[]): AnomalyDraft {
  const say = ({ eid, start, end }: Numbered) => sheet.words(document, eid).slice(start, end);
  return {
    rule: 'numbering',
    about: document,
    indicator: null,
    subject: title,
    finding: {
      code: 'numbering',
      values: { jumps: jumps.map(([before, after]) => ({ before: say(before), after: say(after) })) },
    },
    evidence: jumps
      .flat()
      .map(({ eid, start, end }) => evidenceAt(sheet, { document, provision: eid }, { start, end })),
  };
}
