import type { ProvisionKind } from '../model/provision.ts';

/** Groups of kinds as a reader tells them apart, with their Chinese names; their order is that of the filter. */
export const kindGroupLabels = {
  text: '正文',
  title: '标题与文号',
  box: '专栏',
  table: '表格',
  attachment: '附件',
  responsibility: '责任单位',
  closing: '附注与落款',
  gazette: '公报刊头与目录',
} as const;
export type KindGroup = keyof typeof kindGroupLabels;

/** How a level of the hierarchy is written in Akoma Ntoso: the prefix of its eId, and its element. */
interface Level {
  readonly eid: string;
  readonly akn?: string;
}

/** What holds of a kind of provision. */
export interface KindRow {
  /** What a reader calls it, after GB/T 9704-2012 where that names it. */
  readonly label: string;
  /** Prefix of its eId, after the naming convention of Akoma Ntoso 3.0. */
  readonly eid: string;
  /** Whether a scope holds one as a rule, so that the first needs no ordinal. */
  readonly single?: true;
  readonly group: KindGroup;
  /** The hierarchical element of Akoma Ntoso 3.0 that it is written as; a kind without one is a block or a container. */
  readonly akn?: 'chapter' | 'article' | 'section' | 'subsection' | 'paragraph' | 'subparagraph' | 'point';
  /** eId and element of those whose number ends with a word of their own: `第一节` is a chapter in a chapter; longer words first. */
  readonly variants?: Readonly<Record<string, Level>>;
  /** Where it frames the text: before it (its `preface`) or behind it (its `conclusions`). */
  readonly frame?: 'opening' | 'closing';
  /** Whether its words are running text, in which targets, terms and dates stand. */
  readonly prose?: true;
  /** Whether it is printed as a heading: always, or where it consists of its heading alone. */
  readonly heading?: 'always' | 'alone';
  /** Whether its own text is the heading of what stands below it. */
  readonly heads?: true;
  /** Whether the contents list of a document names it. */
  readonly listed?: true;
  /** Whether a new stretch of the text begins with it, for comparing (`chapter`) or for laying out (`passage`) only. */
  readonly opens?: 'chapter' | 'passage';
}

/** All kinds of provision, in the order in which a document has them. */
export const provisionKinds: Readonly<Record<ProvisionKind, KindRow>> = {
  masthead: { label: '刊头', eid: 'masthead', group: 'gazette', frame: 'opening' },
  contents: { label: '目录', eid: 'toc', single: true, group: 'gazette', frame: 'opening', heading: 'always' },
  entry: { label: '目录条目', eid: 'entry', group: 'gazette', frame: 'opening' },
  imprint: { label: '版本记录', eid: 'imprint', group: 'gazette', frame: 'closing' },
  title: {
    label: '标题',
    eid: 'title',
    single: true,
    group: 'title',
    frame: 'opening',
    heading: 'always',
    heads: true,
    opens: 'passage',
  },
  status: { label: '文稿性质', eid: 'status', single: true, group: 'title', frame: 'opening' },
  number: { label: '发文字号', eid: 'number', single: true, group: 'title', frame: 'opening' },
  addressee: { label: '主送机关', eid: 'addressee', single: true, group: 'title', frame: 'opening' },
  signature: { label: '署名', eid: 'signature', group: 'closing', frame: 'closing' },
  date: { label: '日期', eid: 'date', single: true, group: 'closing', frame: 'closing' },
  publicity: { label: '公开属性', eid: 'publicity', single: true, group: 'closing', frame: 'closing' },
  copy: { label: '抄送', eid: 'copy', single: true, group: 'closing', frame: 'closing' },
  chapter: {
    label: '章',
    eid: 'chp',
    group: 'text',
    akn: 'chapter',
    variants: {
      分编: { eid: 'subbook', akn: 'part' },
      编: { eid: 'book', akn: 'book' },
      部分: { eid: 'part', akn: 'part' },
      节: { eid: 'sec', akn: 'section' },
    },
    heading: 'alone',
    listed: true,
    opens: 'chapter',
  },
  article: { label: '条', eid: 'art', group: 'text', akn: 'article', prose: true, heading: 'alone', listed: true },
  section: {
    label: '部分',
    eid: 'sec',
    group: 'text',
    akn: 'section',
    prose: true,
    heading: 'alone',
    listed: true,
    opens: 'chapter',
  },
  subsection: {
    label: '小节',
    eid: 'subsec',
    group: 'text',
    akn: 'subsection',
    prose: true,
    heading: 'alone',
    listed: true,
    opens: 'passage',
  },
  paragraph: { label: '项', eid: 'para', group: 'text', akn: 'paragraph', prose: true, heading: 'alone' },
  subparagraph: { label: '分项', eid: 'subpara', group: 'text', akn: 'subparagraph', prose: true, heading: 'alone' },
  point: { label: '要点', eid: 'point', group: 'text', akn: 'point', prose: true },
  p: { label: '段落', eid: 'p', group: 'text', prose: true },
  item: { label: '列项', eid: 'item', group: 'text', prose: true },
  responsibility: { label: '责任单位', eid: 'resp', group: 'responsibility' },
  'attachment-list': { label: '附件说明', eid: 'attlist', group: 'closing', frame: 'closing' },
  box: { label: '专栏', eid: 'box', group: 'box', heads: true },
  table: { label: '表', eid: 'table', group: 'table', heads: true },
  head: { label: '表头', eid: 'head', single: true, group: 'table' },
  row: { label: '表行', eid: 'row', group: 'table' },
  note: { label: '附注', eid: 'note', group: 'closing' },
  verbatim: { label: '原样文字', eid: 'verbatim', group: 'table' },
  attachment: {
    label: '附件',
    eid: 'att',
    group: 'attachment',
    heading: 'always',
    heads: true,
    listed: true,
    opens: 'chapter',
  },
};

/** How a provision is written in Akoma Ntoso, by its kind and its number as printed. */
export function levelOf(kind: ProvisionKind, number: string | null): Level {
  const row = provisionKinds[kind];
  const printed = number?.replace(/[：:]$/u, '');
  const variant = Object.entries(row.variants ?? {}).find(([word]) => printed?.endsWith(word) === true);
  return variant?.[1] ?? row;
}

/** Whether a provision is of the frame of its document or its table rather than of what it says. */
export function isFrame(kind: ProvisionKind): boolean {
  return kind === 'head' || provisionKinds[kind].frame !== undefined;
}

/** Whether the words of a provision are running text. */
export function isProse(kind: ProvisionKind): boolean {
  return provisionKinds[kind].prose === true;
}
