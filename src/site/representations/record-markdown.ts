import type { RootContent } from 'mdast';
import type { Body } from '../../model/body.ts';
import type { Indicator } from '../../model/indicator.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { bodyKindLabels, dutiesOf } from '../bodies/bodies.ts';
import { roleLabels, roles } from '../bodies/roles.ts';
import { directionLabels, kindInWords, pointInWords, receiptOf, yearInWords } from '../indicators/indicators.ts';
import { fullAddress } from '../page/address.ts';
import { documentHref, href } from '../page/href.ts';
import { jurisdictionLabel } from '../page/labels.ts';
import { portal } from '../portal/portal.ts';
import { placeWords } from '../provisions/place.ts';
import { namingsOf } from '../regions/namings.ts';
import { regionKindLabels } from '../regions/regions.ts';
import { goalBesideMetric, metricInPlace, timeInWords } from '../targets/labels.ts';
import { heading, list, markdownFile, paragraph, table, type Inline } from './markdown.ts';

/** What its targets and provisions are to be read at. */
type Full = (path: string) => string;

function fullOf(site: URL | undefined): Full {
  return (path) => fullAddress(path, site);
}

/** A target on one line, with its page and its receipt. */
function targetLine(target: Target, full: Full): Inline[] {
  const goal = goalBesideMetric(target);
  const words = [...new Set([goal, timeInWords(target)])].filter((part) => part !== null).join('，');
  return [
    { text: `${metricInPlace(target)}：${words}`, href: full(href(`/targets/${target.id}/`)) },
    '，',
    placeLink(target.document, target.provision, full),
  ];
}

function provisionLine(provision: Provision, full: Full): Inline[] {
  const { document, eid } = provision;
  return [placeLink(document, eid, full), `：${provisionWords(provision).replace(/\s+/gu, ' ')}`];
}

function placeLink(document: string, eid: string, full: Full): Inline {
  const { title } = portal.documentOf({ document });
  return { text: `《${title}》${placeWords(document, eid)}`, href: full(documentHref(document, eid)) };
}

/** A heading with its lines; nothing where there are none. */
function section(title: string, lines: readonly (readonly Inline[])[]): RootContent[] {
  return lines.length === 0 ? [] : [heading(2, title), ...list(lines)];
}

/** An indicator: what it measures, and each state, goal and result with its receipt. */
export function indicatorMarkdown(indicator: Indicator, site: URL | undefined): string {
  const { name, jurisdiction, unit, direction, note, reason, series } = indicator;
  const full = fullOf(site);
  return markdownFile([
    heading(1, `指标：${name}`),
    paragraph(`${jurisdiction}${unit === null ? '' : `，单位：${unit}`}。${directionLabels[direction]}（编者判断）。`),
    ...(note === null ? [] : [paragraph(`编者按：${note}`)]),
    table(
      ['年份', '性质', '数值', '出处'],
      series.map((point) => {
        const { title, place, address } = receiptOf(point);
        return [
          yearInWords(point),
          kindInWords(point),
          pointInWords(point, indicator),
          { text: `《${title}》${place}`, href: full(address) },
        ];
      }),
    ),
    paragraph(`为何归为一项（编者）：${reason}`),
  ]);
}

/** A body: its names, and what it answers for, role by role. */
export function bodyMarkdown(body: Body, site: URL | undefined): string {
  const full = fullOf(site);
  const duties = dutiesOf(body.id);
  return markdownFile([
    heading(1, body.name),
    paragraph(`${jurisdictionLabel(body)}，${bodyKindLabels[body.kind]}。`),
    paragraph(`文件中的称呼：${body.aliases.map(({ name }) => name).join('、')}。`),
    ...roles.flatMap((role) => [
      ...section(
        `${roleLabels[role]}的目标`,
        duties[role].targets.map((target) => targetLine(target, full)),
      ),
      ...section(
        `${roleLabels[role]}的其他条文`,
        duties[role].elsewhere.map((provision) => provisionLine(provision, full)),
      ),
    ]),
  ]);
}

/** A region: its names, and the targets and provisions that name it. */
export function regionMarkdown(region: Region, site: URL | undefined): string {
  const full = fullOf(site);
  const { targets, elsewhere } = namingsOf(region.id);
  return markdownFile([
    heading(1, region.name),
    paragraph(`${regionKindLabels[region.kind]}。文件中的称呼：${region.aliases.join('、')}。`),
    ...section(
      '点名的目标',
      targets.map((target) => targetLine(target, full)),
    ),
    ...section(
      '点名的其他条文',
      elsewhere.map((provision) => provisionLine(provision, full)),
    ),
  ]);
}
