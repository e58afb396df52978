import type { CorrectionKind } from '../../model/correction.ts';
import type { Level, PolicyDocument } from '../../model/document.ts';
import type { ProvisionKind } from '../../model/provision.ts';

/** What is shown where the source does not give a field. */
export const notGiven = '原文未载';

export const levelLabels: Record<Level, string> = {
  national: '国家',
  province: '省级',
  city: '市级',
  county: '区县',
};

export const statusLabels: Record<PolicyDocument['status'], string> = {
  issued: '已发布',
  draft: '征求意见稿',
};

export const correctionKindLabels: Record<CorrectionKind, string> = {
  ocr: '识别错误',
  print: '排印疏误',
  layout: '版面',
  query: '原文疑字',
};

export const provisionKindLabels: Record<ProvisionKind, string> = {
  masthead: '刊头',
  contents: '目录',
  entry: '目录条目',
  imprint: '版本记录',
  title: '标题',
  status: '文稿性质',
  number: '发文字号',
  addressee: '主送机关',
  signature: '署名',
  date: '日期',
  publicity: '公开属性',
  copy: '抄送',
  chapter: '章',
  article: '条',
  section: '部分',
  subsection: '小节',
  paragraph: '项',
  subparagraph: '分项',
  point: '要点',
  p: '段落',
  item: '列项',
  responsibility: '责任单位',
  'attachment-list': '附件说明',
  box: '专栏',
  table: '表',
  head: '表头',
  row: '表行',
  note: '附注',
  attachment: '附件',
};
