import { listsBy } from '../../../model/lists-by.ts';
import type { Target } from '../../../model/target.ts';
import { yearOf } from '../../../core/read/text/date.ts';
import { goalKey, type KeyedGoal } from '../../../search/things/goal.ts';
import { foldedNames } from '../../../search/things/thing-index.ts';
import { namesByRole, roleLabels, roles } from '../../bodies/roles.ts';
import { documents, regions } from '../../portal/data.ts';
import { portal } from '../../portal/portal.ts';
import { namingsOf } from '../../regions/namings.ts';
import { demandLabel, goalBesideMetric, metricInPlace, timeInWords } from '../../targets/labels.ts';
import { comesRound, makesKnown } from '../../targets/timeline.ts';
import { verdictsOf } from '../../targets/verdicts.ts';
import { outcomeOf } from './outcome.ts';

/** Most bodies that take part by name: who leads and who answers is named in any case. */
const mostNamed = 2;

/** The targets of all texts as questions are answered from them, those of the latest text first and of drafts last. */
export function collectGoals(): KeyedGoal[] {
  const regionsOf = listsBy(
    regions.flatMap(({ id }) => namingsOf(id).targets.map((target) => ({ id, target: target.id }))),
    ({ target }) => [target],
  );
  const issued = documents.toReversed().toSorted((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft'));
  return issued.flatMap(({ id: text }) =>
    portal.targetsOf(text).map((target) => {
      const named = regionsOf(target.id).map(({ id }) => id);
      return goalOf(target, [...new Set([...named, ...(target.scopeId === null ? [] : [target.scopeId])])]);
    }),
  );
}

function goalOf(target: Target, named: readonly string[]): KeyedGoal {
  const document = portal.documentOf(target);
  const { id, metric, scope, quote, indicator, value, unit, leadIds, participantIds, topics, deadline } = target;
  const year = deadline === null ? null : yearOf(deadline);
  const measured = indicator === null ? '' : (portal.indicator(indicator)?.name ?? '');
  const compared = verdictsOf(target).filter(({ other }) => other.target !== null);
  return {
    id,
    metric: metricInPlace(target),
    goal: goalBesideMetric(target),
    time: timeInWords(target) ?? '',
    demand: demandLabel(target),
    year,
    quote,
    document: { label: document.title, path: `/documents/${document.id}/` },
    isDraft: document.status === 'draft',
    receipt: `/documents/${document.id}/#${target.provision}`,
    level: document.level,
    jurisdiction: document.jurisdiction,
    answering: answeringOf(target),
    indicator,
    measured,
    value,
    unit,
    outcome: outcomeOf(target),
    compared: compared.map(({ words, reason, path }) => ({ label: words, reason, path })),
    words: foldedNames([metric, scope, measured]),
    keys: [
      ...named.map((region) => goalKey('region', region)),
      ...leadIds.map((body) => goalKey('lead', body)),
      ...participantIds.map((body) => goalKey('joins', body)),
      ...topics.map((topic) => goalKey('topic', topic)),
      ...(indicator === null ? [] : [goalKey('indicator', indicator), goalKey('indicator', 'any')]),
      ...(year === null ? [] : [goalKey('year', year)]),
      ...(document.jurisdiction === null ? [] : [goalKey('jurisdiction', document.jurisdiction)]),
      ...document.issuers.map((issuer) => goalKey('issuer', issuer)),
      ...(document.level === null ? [] : [goalKey('level', document.level)]),
      ...(target.origin === 'outcome-table' ? [] : [goalKey('asks', 'any')]),
      ...(named.length === 0 ? [goalKey('region', 'none')] : []),
      ...(comesRound(target) ? [goalKey('recurring', target.recurrence ?? 'any')] : []),
      ...(comesRound(target) && makesKnown(target) ? [goalKey('report', 'any')] : []),
      ...(compared.length > 0 ? [goalKey('compared', 'any')] : []),
    ],
  };
}

/** `牵头：市建委；参与：8个单位`; empty where the text names nobody. */
function answeringOf(target: Target): string {
  const names = namesByRole(target);
  const told = roles.flatMap((role) => {
    const own = names[role];
    if (own.length === 0) return [];
    return `${roleLabels[role]}：${role === 'joins' && own.length > mostNamed ? `${String(own.length)}个单位` : own.join('、')}`;
  });
  return told.join('；');
}
