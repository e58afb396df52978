import { findTimes } from '../../../find/clause/times.ts';
import { containment, profileOf } from '../../compare/similarity.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

// `全市全域禁行国三柴油货车`, `禁止使用高排放机械`; 禁止新建 leaves what there is.
const ban = /(?:禁行|禁用|禁止(?:使用|通行|行驶|上路))([\p{Script=Han}ⅠⅡⅢⅣⅤⅥ]{4,16})(?=[，。；]|$)/gu;
// `基本淘汰国三及以下营运重型柴油货车`
const retirement = /(?:全面|基本|全部|加快)?(?:淘汰|退出)([\p{Script=Han}ⅠⅡⅢⅣⅤⅥ]{4,24})(?=[，。；]|$)/gu;

/** From this share of the words of what is banned on, what is retired is of the same kind. */
const leastShared = 0.8;

interface Said {
  provision: string;
  start: number;
  end: number;
  words: string;
  thing: string;
  year: number | null;
}

/**
 * Things whose use a text forbids at once in one provision, and which it retires by a later year in another:
 * `全域禁行国三柴油货车`, `到2025年，基本淘汰国三及以下营运重型柴油货车`.
 */
export const findBansAndDeadlines: AuditRule = (sheet) =>
  sheet.documents.flatMap(({ id: document }) => {
    const set = sheet.yearOf(document);
    const bans = sayings(sheet, document, ban).filter(({ year }) => year === null);
    const retired = sayings(sheet, document, retirement).flatMap(({ year, ...said }) =>
      year !== null && set !== null && year > set ? [{ ...said, year }] : [],
    );
    return bans.flatMap((one) =>
      retired
        .filter((other) => containment(profileOf(other.thing), profileOf(one.thing)) >= leastShared)
        .map((other): AnomalyDraft => ({
          rule: 'ban-and-deadline',
          about: `${document}-${one.provision}`,
          indicator: null,
          subject: one.thing,
          finding: { code: 'ban-and-deadline', values: { ban: one.words, year: other.year, retirement: other.words } },
          evidence: [one, other].map(({ provision, start, end }) =>
            evidenceAt(sheet, { document, provision }, { start, end }),
          ),
        })),
    );
  });

/** What a pattern finds in the provisions of a document, with the last year that its sentence names before its end. */
function sayings(sheet: AuditSheet, document: string, pattern: RegExp): Said[] {
  return sheet.provisionsOf(document).flatMap(({ eid: provision }) => {
    const words = sheet.words(document, provision);
    return [...words.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = words.slice(0, end);
      const sentence = before.slice(Math.max(...['。', '；', '\n', '\t'].map((stop) => before.lastIndexOf(stop))) + 1);
      const years = findTimes(sentence).flatMap(({ deadline }) =>
        deadline === null ? [] : [Number(deadline.slice(0, 4))],
      );
      return { provision, start, end, words: match[0], thing: match[1] ?? '', year: years.at(-1) ?? null };
    });
  });
}
