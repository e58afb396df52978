import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';

/**
 * Bodies that one document calls by two short names. A full name beside its short one, a name without its ending
 * (`余杭区`, `余杭区政府`), a name with a bracket added and what stands for many bodies are nothing to report.
 */
export const findTwoNames: AuditRule = (sheet) => {
  const bodies = new Map(sheet.bodies.map((body) => [body.id, body]));
  const named = sheet.mentions.filter(({ kind }) => kind === 'body');
  return [...Map.groupBy(named, ({ document, ref }) => `${document} ${ref}`).values()].flatMap(
    (mentions): AnomalyDraft[] => {
      const [first] = mentions;
      const body = first && bodies.get(first.ref);
      if (!first || !body || body.kind === 'collective') return [];
      const byName = Map.groupBy(mentions, ({ document, eid, start, end }) =>
        sheet.words(document, eid).slice(start, end),
      );
      const names = [...byName.keys()].filter((name) => name !== body.name && name !== '');
      const different = names.filter((name, index) => !names.some((other, at) => at !== index && isCutOf(name, other)));
      if (different.length < 2) return [];
      const evidence = different.flatMap((name) =>
        (byName.get(name) ?? [])
          .slice(0, 1)
          .map(({ document, eid, start, end }) => evidenceAt(sheet, { document, provision: eid }, { start, end })),
      );
      return [
        {
          rule: 'two-names',
          about: `${first.document}-${first.ref}`,
          indicator: null,
          subject: body.name,
          finding: { code: 'two-names', values: { names: different } },
          evidence,
        },
      ];
    },
  );
};

/** Whether one name is the other with something cut off at its end, or with a bracket left out. */
function isCutOf(name: string, other: string): boolean {
  const bare = other.replaceAll(/（[^（）]*）/gu, '');
  return other.startsWith(name) || bare === name;
}
