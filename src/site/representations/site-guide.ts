import type { RootContent } from 'mdast';
import { dayOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { statusLabels } from '../page/labels.ts';
import { documents, indicators } from '../portal/data.ts';
import { fullName } from '../portal/profile.ts';
import { recordPath } from './forms.ts';
import { heading, list, markdownFile, paragraph, type Inline } from './markdown.ts';

/** Most documents that are listed one by one: the newest. */
const mostListed = 1000;

/** What language models are told of the site after llmstxt.org: what it is, and where its texts are as Markdown. */
export function siteGuide(site: URL | undefined): string {
  const full = (path: string) => fullAddress(href(path), site);
  const line = (kind: 'document' | 'indicator', id: string, name: string, about: string): Inline[] => [
    { text: name, href: full(`${recordPath(kind, id)}index.md`) },
    `：${about}`,
  ];
  const newest = documents.toSorted((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '')).slice(0, mostListed);
  const section = (title: string, lines: Inline[][]): RootContent[] =>
    lines.length === 0 ? [] : [heading(2, title), ...list(lines)];
  return markdownFile([
    heading(1, fullName),
    {
      type: 'blockquote',
      children: [
        paragraph(
          '公开的政策文件的全文、目标、指标与责任单位，每一条都附原文出处。本站不是政府网站，引用请以发文机关公布的文本为准。',
        ),
      ],
    },
    paragraph(
      '各页网址后加 index.md 是 Markdown，加 index.json 是数据；目标的网址后加 index.json。未见报告不等于没有达到。',
    ),
    ...section('数据', [
      [{ text: '数据集与地址的构成', href: full('/data/') }],
      [{ text: 'Data Package', href: full('/data/datapackage.json') }, '：各数据集的文件与字段'],
      [{ text: '全部目标', href: full('/data/targets.json') }],
    ]),
    ...section(
      newest.length < documents.length ? `最近的${String(mostListed)}份文件` : '文件',
      newest.map((document) => line('document', document.id, document.title, aboutDocument(document))),
    ),
    ...section(
      '指标',
      indicators.slice(0, mostListed).map(({ id, name, jurisdiction }) => line('indicator', id, name, jurisdiction)),
    ),
  ]);
}

function aboutDocument(document: PolicyDocument): string {
  const { issuers, number, status } = document;
  const parts = [issuers.join('、'), number, dayOf(document), status === 'draft' ? statusLabels.draft : null];
  return parts.filter((part) => part !== null && part !== '').join('，');
}
