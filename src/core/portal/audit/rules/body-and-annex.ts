import type { Target } from '../../../../model/target.ts';
import type { Task } from '../../../../model/task.ts';
import { evidenceAt, evidenceOf } from '../evidence.ts';
import type { AuditRule, Evidence, AnomalyDraft } from '../audit-rule.ts';
import { isSameUnit } from '../../../../lexicon/unit-names.ts';
import type { AuditSheet } from '../sheet.ts';

/** Shortest clause that is taken for the same one in body and annex, numbers aside. */
const SHORTEST = 10;

/** Numbers and deadlines that a task of an annex and the body of its document set differently for the same thing. */
export const findAnnexDifferences: AuditRule = (sheet) =>
  [...Map.groupBy(sheet.tasks, ({ document }) => document)].flatMap(([document, tasks]) => {
    const prose = sheet.provisionsOf(document).filter(({ kind }) => kind !== 'row');
    const body = Map.groupBy(
      prose.flatMap(({ eid }) => clausesOf(sheet, document, eid)),
      ({ shape }) => shape,
    );
    const goals = Map.groupBy(
      sheet.targetsOf(document).filter(({ indicator, value }) => indicator !== null && value !== null),
      ({ indicator }) => indicator,
    );
    return tasks.flatMap((task) => {
      const evidence = [...goalsApart(sheet, task, [...goals.values()]), ...clausesApart(sheet, task, body)];
      return evidence.length === 0 ? [] : [describe(sheet, task, evidence)];
    });
  });

function describe(sheet: AuditSheet, { document, eid, name, number }: Task, evidence: Evidence[]): AnomalyDraft {
  const say = (side: readonly Evidence[]) => [...new Set(side.map((one) => amountOf(sheet, one)))];
  const annex = say(evidence.filter(({ provision }) => provision === eid));
  const body = say(evidence.filter(({ provision }) => provision !== eid));
  return {
    rule: 'body-and-annex',
    about: `${document}-${eid}`,
    indicator: null,
    subject: name,
    finding: { code: 'body-and-annex', values: { task: number, body, annex } },
    evidence: evidence.filter(
      (one, at) =>
        evidence.findIndex((other) => one.provision === other.provision && one.mark.start === other.mark.start) === at,
    ),
  };
}

function amountOf(sheet: AuditSheet, { document, provision, mark, value, unit }: Evidence): string {
  return value === null
    ? sheet.words(document, provision).slice(mark.start, mark.end)
    : `${String(value)}${unit ?? ''}`;
}

/**
 * Goals of a registered indicator that one side sets for a year for which the other sets another one.
 * @param goals of the document, those of each indicator together
 */
function goalsApart(sheet: AuditSheet, { eid }: Task, goals: readonly (readonly Target[])[]): Evidence[] {
  return goals.flatMap((targets) => {
    const annex = targets.filter(({ provision }) => provision === eid);
    const body = targets.filter(({ origin }) => origin === 'prose');
    if (annex.length === 0 || body.length === 0) return [];
    const lone = (side: readonly Target[], other: readonly Target[]) =>
      side.some((one) => !other.some(agrees(one)) && other.some(isRival(one)));
    const differ = lone(annex, body) || lone(body, annex);
    return differ && touches(annex, body) ? evidenceOf(sheet, [...body, ...annex]) : [];
  });
}

/** Same number, same unit, and no other year. */
function agrees(one: Target): (other: Target) => boolean {
  return (other) =>
    one.value === other.value &&
    isSameUnit(one.unit, other.unit) &&
    (one.deadline === null || other.deadline === null || yearOf(one) === yearOf(other));
}

/** For the same year, and of the same strength: a step or a wish that only one side names is no difference. */
function isRival(one: Target): (other: Target) => boolean {
  return (other) => yearOf(one) === yearOf(other) && one.strength === other.strength;
}

function yearOf({ deadline }: Target): string | null {
  return deadline?.slice(0, 4) ?? null;
}

/** The overview of a document sets goals too that its annex need not repeat: the clause must be the annex's own. */
function touches(annex: readonly Target[], body: readonly Target[]): boolean {
  return body.some(({ metric }) => annex.some((one) => one.metric.includes(metric) || metric.includes(one.metric)));
}

/** Clauses that are the same in body and annex but for their numbers. */
function clausesApart(sheet: AuditSheet, { document, eid }: Task, body: ReadonlyMap<string, Clause[]>): Evidence[] {
  const annex = clausesOf(sheet, document, eid);
  return [...Map.groupBy(annex, ({ shape }) => shape)].flatMap(([shape, own]) => {
    const others = body.get(shape) ?? [];
    const lacks = (a: readonly Clause[], b: readonly Clause[]) =>
      a.some((x) => !b.some((y) => x.numbers === y.numbers));
    // A step that only one side has is no difference.
    if (!lacks(own, others) || !lacks(others, own)) return [];
    return [...others, ...own].map(({ provision, start, end }) =>
      evidenceAt(sheet, { document, provision }, { start, end }),
    );
  });
}

interface Clause {
  provision: string;
  start: number;
  end: number;
  /** The clause with its numbers blanked out. */
  shape: string;
  numbers: string;
}

function clausesOf(sheet: AuditSheet, document: string, provision: string): Clause[] {
  return [...sheet.words(document, provision).matchAll(/[^。；，\n\t]+/gu)].flatMap((match) => {
    const text = match[0].replaceAll(/年年底|年底/gu, '年底').replaceAll(/[\s（）()]/gu, '');
    const numbers = text.match(/\d+(?:\.\d+)?/gu) ?? [];
    const shape = text.replaceAll(/\d+(?:\.\d+)?/gu, '#');
    if (numbers.length === 0 || shape.length < SHORTEST) return [];
    return [{ provision, start: match.index, end: match.index + match[0].length, shape, numbers: numbers.join(' ') }];
  });
}
