import { dateOf } from '../../core/read/document-order.ts';
import type { Body } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { PortalProfile } from '../../model/portal.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';
import { countRoles, type BodyRole } from '../bodies/roles.ts';
import { printedDate } from '../page/dates.ts';
import { jurisdictionLabel } from '../page/labels.ts';
import { kickerOf } from '../documents/description.ts';
import { goalInWords, goalIsNews, metricInPlace, strengthLabel, timeInWords } from '../targets/labels.ts';
import type { CardWords } from './card.ts';

const draftWarning = '征求意见稿，不是正式文件';

/** The card of every page that has none of its own. */
export function portalCard({ aim }: Pick<PortalProfile, 'aim'>): CardWords {
  return {
    kind: aim ?? '',
    warning: null,
    title: '政策说了什么，由谁负责，何时做到：逐句可查',
    figure: null,
    facts: ['原文一字不漏，目标、单位、期限都能点回原句。'],
    source: ['本站不是政府网站；引用请以发文机关公布的文本为准。'],
  };
}

/** A document: its title, number, issuer and date. */
export function documentCard(document: PolicyDocument): CardWords {
  const { title, number, issuers, status } = document;
  const date = dateOf(document);
  return {
    kind: kickerOf(document),
    warning: status === 'draft' ? draftWarning : null,
    title,
    figure: null,
    facts: [[number, date === null ? null : printedDate(date)].filter((part) => part !== null).join('　')].filter(
      Boolean,
    ),
    source: issuers.length === 0 ? [] : [issuers.join('、')],
  };
}

/** A target: its goal in large, what is measured, by when, and the document that sets it. */
export function targetCard(target: Target, document: PolicyDocument): CardWords {
  const words = timeInWords(target);
  const time = words === null || target.deadline === null ? words : `期限：${words}`;
  return {
    kind: '目标',
    warning: document.status === 'draft' ? draftWarning : null,
    title: metricInPlace(target),
    figure: goalIsNews(target) ? goalInWords(target) : null,
    facts: [
      [time, target.strength === 'strive' ? strengthLabel(target.strength) : null]
        .filter((part) => part !== null)
        .join('　'),
    ].filter(Boolean),
    source: [`《${document.title}》`, ...(document.number === null ? [] : [document.number])],
  };
}

/** An indicator: what it measures, where, and over which years. */
export function indicatorCard(indicator: Indicator): CardWords {
  const { name, jurisdiction, unit, series } = indicator;
  const years = series.map(({ year }) => year).filter((year) => year !== null);
  const span = years.length === 0 ? null : `${[...new Set([Math.min(...years), Math.max(...years)])].join('—')}年`;
  const documents = new Set(series.map(({ document }) => document)).size;
  return {
    kind: '指标',
    warning: null,
    title: name,
    figure: null,
    facts: [
      [jurisdiction, unit === null ? null : `单位：${unit}`, span].filter((part) => part !== null).join('　'),
      `${series.length}项现状、目标与结果，出自${documents}份文件`,
    ],
    source: [],
  };
}

/** A body: how many targets it has in each role. */
export function bodyCard(
  { name, ...body }: Pick<Body, 'name' | 'jurisdiction'>,
  count: (role: BodyRole) => number,
): CardWords {
  return {
    kind: '单位',
    warning: null,
    title: name,
    figure: null,
    facts: [countRoles(count, '个目标').join('　')].filter(Boolean),
    source: [jurisdictionLabel(body)],
  };
}

/** A topic: how much the documents say on it; what belongs to it is the editors' choice. */
export function topicCard({ name, documents, provisions, targets }: Omit<Topic, 'id' | 'definition'>): CardWords {
  return {
    kind: '主题',
    warning: null,
    title: name,
    figure: null,
    facts: [`${documents}份文件　${provisions}条原文${targets === 0 ? '' : `　${targets}个目标`}`],
    source: ['归类由编者作出，逐条可回到原文。'],
  };
}
