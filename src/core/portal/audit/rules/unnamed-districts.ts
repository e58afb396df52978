import { spanOfTaskCell } from '../cell-spans.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule, Evidence } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

/** Everyone is meant, whether named or not: `各区、县（市）政府`, `相关区、县（市）政府`. */
const everyone = /各区|各县|各市|相关区|有关区/u;

/**
 * Districts that the content of a task names as doing something, while its 责任单位 name districts, and not this
 * one. Both cells are in one row.
 */
export const findUnnamedDistricts: AuditRule = (sheet) =>
  sheet.tasks.flatMap((task): AnomalyDraft[] => {
    const { document, eid, name, number, responsible } = task;
    const content = spanOfTaskCell(sheet, task, 'content');
    const bodies = spanOfTaskCell(sheet, task, 'responsible');
    if (everyone.test(responsible) || content === null || bodies === null) return [];
    const named = districtsIn(sheet, document, eid, content.start, content.end);
    const missing = named.filter(({ aliases }) => !aliases.some((alias) => responsible.includes(alias)));
    // Where the bodies name none of the districts, they are not given by district at all.
    if (missing.length === 0 || missing.length === new Set(named.map(({ id }) => id)).size) return [];
    const districts = missing.map(({ printed }) => printed);
    const marks: Evidence[] = [
      ...missing.map(({ start, end }) => evidenceAt(sheet, { document, provision: eid }, { start, end })),
      evidenceAt(sheet, { document, provision: eid }, bodies),
    ];
    return [
      {
        rule: 'unnamed-district',
        about: `${document}-${eid}`,
        indicator: null,
        subject: name,
        finding: { code: 'unnamed-district', values: { task: number, districts } },
        evidence: marks,
      },
    ];
  });

/** Districts and counties that a run of a row names, each once, as printed. */
function districtsIn(sheet: AuditSheet, document: string, eid: string, from: number, to: number) {
  const words = sheet.words(document, eid);
  const seen = new Set<string>();
  return sheet.mentionsAt(document, eid).flatMap(({ kind, ref, start, end }) => {
    const region = sheet.region(ref);
    const isHere = start >= from && end <= to;
    if (kind !== 'region' || !isHere || !region || !['district', 'county'].includes(region.kind)) return [];
    if (seen.has(ref)) return [];
    seen.add(ref);
    return [
      {
        id: ref,
        aliases: [region.name.replace(/（.*$/u, ''), ...region.aliases],
        printed: words.slice(start, end),
        start,
        end,
      },
    ];
  });
}
